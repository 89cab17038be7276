import { css } from 'lit';

export const styles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_s1);
    min-inline-size: 200px;
    max-inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100dvh - 16px);
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-raised);
  }
  .title {
    padding: 6px 10px 2px;
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--_ink-3);
  }
  .group + .group {
    border-block-start: 1px solid var(--_line);
    margin-block-start: var(--_s1);
    padding-block-start: var(--_s1);
  }
  button {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    inline-size: 100%;
    min-block-size: 32px;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    padding: 4px 10px;
    cursor: pointer;
  }
  button:hover,
  button:focus-visible {
    background: var(--_accent-soft);
    outline-offset: -2px;
  }
  button[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    flex: none;
  }
  .tick {
    inline-size: 16px;
    flex: none;
    margin-inline-start: auto;
    color: var(--_accent);
  }
`;
