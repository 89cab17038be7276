import { css } from 'lit';

export const styles = css`
  .bar {
    position: fixed;
    inset-block-end: var(--_s5);
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: calc(100vw - 32px);
    display: flex;
    align-items: center;
    gap: var(--_s3);
    padding: 8px 8px 8px 16px;
    border-radius: var(--_r2);
    background: light-dark(#171a21, #eef0f4);
    color: light-dark(#fff, #14171d);
    box-shadow: var(--_shadow-raised);
    z-index: 10;
  }
  .bar:empty {
    display: none;
  }
  .text {
    min-inline-size: 0;
  }
  button {
    display: inline-grid;
    flex: none;
    place-items: center;
    min-block-size: 28px;
    min-inline-size: 28px;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: inherit;
    font: inherit;
    padding: 2px 8px;
    cursor: pointer;
  }
  button:hover {
    background: rgb(127 127 127 / 25%);
  }
  button:focus-visible {
    outline-color: currentColor;
  }
  kbd {
    font: inherit;
    font-size: 12px;
    opacity: 0.7;
  }
  @media (hover: none) {
    kbd {
      display: none;
    }
  }
  .action {
    font-weight: 600;
    color: light-dark(#b3c0ff, #2a44ab);
  }
`;
