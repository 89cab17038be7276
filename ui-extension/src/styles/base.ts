import { css } from 'lit';
import { tokens } from './tokens.ts';

const rules = css`
  /* What is inherited must not come from a host's own rules; it themes by --dw-… instead. */
  :host {
    box-sizing: border-box;
    color: var(--_ink) !important;
    font: 14px/20px var(--_font) !important;
    font-feature-settings: 'tnum' !important;
    letter-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    word-spacing: normal !important;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    caret-color: auto !important;
    cursor: auto !important;
    hyphens: manual !important;
    line-break: auto !important;
    list-style: disc outside !important;
    overflow-wrap: normal !important;
    quotes: auto !important;
    tab-size: 8 !important;
    text-decoration: none !important;
    text-shadow: none !important;
    word-break: normal !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]) {
    display: none;
  }
  /* Else the display of a button would win. */
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
    margin: 0;
  }
  h2,
  h3 {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    margin: 0;
  }
  p {
    margin: 0;
  }
  a {
    color: var(--_accent);
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .soft {
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .num {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .grow {
    flex: 1;
  }
  .clip {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s2);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .panel {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_r3);
    padding: var(--_s4);
    box-shadow: var(--_shadow);
    min-inline-size: 0;
  }
  .skeleton {
    background: var(--_line);
    border-radius: var(--_r1);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    from {
      opacity: 0.5;
    }
    to {
      opacity: 1;
    }
  }
  /* Bars and marks are made of background alone, which the user's own few colours would take away. */
  @media (forced-colors: active) {
    .track i,
    .bars i,
    .key i,
    .dot,
    progress {
      forced-color-adjust: none;
    }
    .card,
    .panel {
      box-shadow: none;
    }
    [aria-pressed='true'],
    [aria-current]:not([aria-current='false']),
    [aria-selected='true'],
    .chip.active,
    .selected,
    .picked {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .card.grabbed {
      outline: 3px dashed Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** What each element starts from. */
export const base = [tokens, rules];
