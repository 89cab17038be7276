import { css } from 'lit';

/** One of a few ways to look at something: buttons side by side, of which one is pressed. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_r1);
    overflow: hidden;
  }
  .switch button {
    border: 0;
    background: var(--_surface);
    color: var(--_ink-2);
    font: inherit;
    font-size: 13px;
    min-block-size: 30px;
    padding: 2px 10px;
    cursor: pointer;
  }
  .switch button:focus-visible {
    outline-offset: -2px;
  }
  .switch [aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    font-weight: 550;
  }
`;
