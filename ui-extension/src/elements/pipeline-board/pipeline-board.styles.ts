import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 320px;
  }
  .bar {
    flex: none;
  }
  h1 {
    max-inline-size: 100%;
  }
  .actions {
    display: flex;
    gap: var(--_s2);
    margin-inline-start: auto;
  }
  .totals {
    font-size: 13px;
    color: var(--_ink-2);
  }
  .totals .skeleton {
    display: inline-block;
    inline-size: 260px;
    max-inline-size: 100%;
    block-size: 12px;
    vertical-align: middle;
  }
  .board {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(248px, 1fr);
    gap: var(--_s3);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line-strong) transparent;
    /* Room for the focus ring, taken from the page's own padding. */
    margin-inline: calc(-1 * var(--_s5));
    padding: 2px var(--_s5) var(--_s4);
    scroll-padding-inline: var(--_s5);
  }
  .stale .board {
    opacity: 0.6;
    transition: opacity 200ms 150ms;
  }
  .ghost-column {
    display: grid;
    align-content: start;
    gap: var(--_s2);
    padding: var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_r3);
    background: var(--_sunken);
  }
  .ghost-column .skeleton:first-child {
    inline-size: 60%;
    block-size: 20px;
    margin-block-end: var(--_s4);
  }
  .ghost-column .skeleton {
    block-size: 94px;
    border-radius: var(--_r2);
  }
  .body {
    display: contents;
  }
  @media (max-width: 760px) {
    .board {
      grid-auto-columns: min(82vw, 320px);
      scroll-snap-type: x proximity;
      margin-inline: calc(-1 * var(--_s3));
      padding-inline: var(--_s3);
      scroll-padding-inline: var(--_s3);
    }
    dw-board-column {
      scroll-snap-align: start;
    }
    .grow {
      display: none;
    }
    .bar > .totals {
      white-space: normal;
    }
    /* There they mostly take two lines. */
    .totals .skeleton {
      block-size: 40px;
    }
  }
`;
