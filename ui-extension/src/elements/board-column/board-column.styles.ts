import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--_sunken);
    border: 1px solid var(--_line);
    border-radius: var(--_r3);
    transition: border-color 120ms, background-color 120ms;
  }
  :host([target]) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  section {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    flex: 1;
  }
  header {
    display: grid;
    grid-template-columns: 10px minmax(0, 1fr) auto auto;
    gap: 6px 8px;
    align-items: center;
    padding: var(--_s3) calc(var(--_s3) + 2px) var(--_s2);
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
  }
  header .more {
    margin: -4px -6px -4px -4px;
  }
  .sum {
    grid-column: 2 / -1;
    display: flex;
    justify-content: space-between;
    gap: var(--_s2);
    white-space: nowrap;
    min-block-size: 16px;
  }
  ul {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior-y: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line-strong) transparent;
    padding: 2px calc(var(--_s3) - 2px) var(--_s3);
  }
  li {
    content-visibility: auto;
    contain-intrinsic-size: auto 106px;
    /* Room for the focus ring, which the containment would clip. */
    padding: 2px 2px calc(var(--_s2) - 2px);
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    padding: 10px var(--_s3);
    box-shadow: var(--_shadow);
  }
  :host([movable]) .card {
    cursor: grab;
  }
  .card.selected {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .pick {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    opacity: 0;
    cursor: pointer;
  }
  .card:hover .pick,
  .card:focus-within .pick,
  .card.selected .pick,
  :host([picking]) .pick {
    opacity: 1;
  }
  /* Where the mouse is, the box to select stands in the owner's place. */
  .swap {
    display: inline-grid;
    place-items: center;
  }
  .swap > * {
    grid-area: 1 / 1;
  }
  .swap .pick {
    z-index: 1;
  }
  .card:hover .swap:has(.pick) .avatar,
  .card:focus-within .swap:has(.pick) .avatar,
  .card.selected .swap:has(.pick) .avatar,
  :host([picking]) .swap:has(.pick) .avatar {
    opacity: 0;
  }
  @media (hover: none) {
    .swap {
      display: contents;
    }
    .pick,
    .swap .avatar {
      opacity: 1 !important;
    }
  }
  .pick input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .card:hover {
    border-color: var(--_line-strong);
  }
  .card:focus-visible {
    outline-offset: 0;
  }
  .card.grabbed {
    outline: 2px dashed var(--_accent);
    outline-offset: 0;
    background: var(--_accent-soft);
  }
  .card.told {
    animation: told 2.4s ease-out;
  }
  @keyframes told {
    from {
      border-color: var(--_accent);
      background: var(--_accent-soft);
    }
  }
  .card .row {
    min-block-size: 20px;
  }
  .card .row > :first-child {
    min-inline-size: 0;
  }
  .card .row > :last-child {
    flex: none;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
    display: block;
  }
  .card:focus-visible .clip,
  .card :focus-visible.clip {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  a.name:hover {
    text-decoration: underline;
  }
  .sla,
  .next {
    font-size: 12px;
    line-height: 16px;
  }
  .next {
    color: var(--_ink-2);
  }
  .next.late {
    color: var(--_bad);
    font-weight: 550;
  }
  .flag {
    color: var(--_bad);
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
  }
  .side {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    margin-block: -2px;
    margin-inline-end: -6px;
  }
  .more {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_ink-3);
    padding: 0;
    cursor: pointer;
  }
  .more:hover,
  .more[aria-expanded='true'] {
    background: var(--_low-soft);
    color: var(--_ink);
  }
  .in-place > .card {
    opacity: 0.45;
  }
  .dragged {
    content-visibility: visible;
    list-style: none;
    opacity: 1 !important;
  }
  .dragged > .card {
    box-shadow: var(--_shadow-raised);
    cursor: grabbing;
    rotate: 1.5deg;
  }
  .empty {
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_r2);
    padding: var(--_s4) var(--_s3);
    color: var(--_ink-3);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
  }
  .end {
    content-visibility: visible;
    display: grid;
    place-items: center;
    padding: var(--_s1) 2px 0;
  }
  .empty a {
    display: block;
    margin-block-start: var(--_s2);
  }
  .here {
    content-visibility: visible;
    border: 1px dashed var(--_accent);
    border-radius: var(--_r2);
    padding: 8px var(--_s3);
    margin: 2px 2px var(--_s2);
    color: var(--_accent-ink);
    font-size: 13px;
  }
`;
