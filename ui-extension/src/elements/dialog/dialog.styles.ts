import { css } from 'lit';

export const styles = css`
  dialog {
    border: 1px solid var(--_line);
    border-radius: var(--_r3);
    background: var(--_surface);
    color: var(--_ink);
    padding: 0;
    inline-size: min(480px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    box-shadow: var(--_shadow-raised);
  }
  :host([wide]) dialog {
    inline-size: min(840px, calc(100vw - 32px));
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 14 22 / 45%);
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--_s3);
    padding: var(--_s4) var(--_s4) 0 var(--_s5);
  }
  h2 {
    font-size: 16px;
    line-height: 24px;
    padding-block: 4px;
  }
  .body {
    padding: var(--_s2) var(--_s5) var(--_s4);
    overflow-y: auto;
    color: var(--_ink-2);
  }
  footer {
    display: flex;
    justify-content: flex-end;
    flex-wrap: wrap;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s5);
    border-block-start: 1px solid var(--_line);
  }
`;
