import { css } from 'lit';

/** A deal on the board, and the small buttons that the column's head has too. */
export const cardStyles = css`
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
    border: 1px dashed var(--_accent);
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
`;
