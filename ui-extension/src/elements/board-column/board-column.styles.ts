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
  header .mini {
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
