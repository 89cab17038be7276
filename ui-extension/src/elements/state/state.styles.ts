import { css } from 'lit';

export const styles = css`
  .state {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: var(--_s2);
    padding: var(--_s6) var(--_s4);
    color: var(--_ink-2);
  }
  :host([compact]) .state {
    padding: var(--_s4) 0;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_low-soft);
    color: var(--_low);
  }
  .mark .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .mark.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  h1,
  .heading {
    font-weight: 600;
    color: var(--_ink);
  }
  p {
    max-inline-size: 46ch;
    text-wrap: balance;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  code {
    font: 12px/16px ui-monospace, Menlo, Consolas, monospace;
    user-select: all;
    overflow-wrap: anywhere;
  }
`;
