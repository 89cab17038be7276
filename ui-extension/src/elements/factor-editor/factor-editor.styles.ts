import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  summary {
    display: grid;
    grid-template-columns: 12px minmax(0, 240px) minmax(0, 1fr) auto 120px 110px;
    align-items: center;
    gap: var(--_s3);
    padding: 10px var(--_s4);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    border: solid var(--_ink-3);
    border-width: 0 1.5px 1.5px 0;
    inline-size: 6px;
    block-size: 6px;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  summary:hover {
    background: var(--_hover);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  .title {
    font-weight: 600;
  }
  .kind {
    grid-column: 3;
  }
  .wrong {
    grid-column: 4;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_bad);
    font-size: 12px;
  }
  summary .track {
    grid-column: 5;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_low-soft);
    overflow: hidden;
  }
  .track i {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }
  summary .num {
    grid-column: 6;
    font-size: 13px;
    white-space: nowrap;
  }
  .body {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
    gap: var(--_s3);
    padding: var(--_s2) var(--_s4) var(--_s4) 40px;
  }
  .wide,
  .values,
  .curve,
  .patterns,
  .scroll,
  fieldset {
    grid-column: 1 / -1;
  }
  .remove {
    grid-column: 1 / -1;
    justify-self: start;
    padding-inline: 0;
  }
  .body > .btn.quiet {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .values {
    max-inline-size: 520px;
  }
  .values td,
  .values th {
    padding: 4px;
    border: 0;
  }
  .values tbody tr:hover {
    background: none;
  }
  .values td:last-child {
    inline-size: 36px;
  }
  .values.pairs td:last-child {
    inline-size: auto;
  }
  .number {
    min-inline-size: 76px;
  }
  td .number {
    text-align: end;
  }
  .input:disabled {
    background: var(--_sunken);
    border-color: var(--_line);
    color: var(--_ink-2);
    opacity: 1;
  }
  .curve {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 240px);
    gap: var(--_s4);
    align-items: start;
  }
  .picture {
    inline-size: 100%;
  }
  .picture .grid {
    stroke: var(--_line);
  }
  .picture .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .picture .dot {
    fill: var(--_accent);
  }
  .patterns {
    display: grid;
    gap: var(--_s3);
  }
  .patterns li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 136px 32px;
    align-items: end;
    gap: var(--_s2);
    padding-block-end: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .words {
    grid-column: 1 / -1;
  }
  .scroll {
    overflow-x: auto;
  }
  @container (max-width: 560px) {
    summary {
      grid-template-columns: 12px minmax(0, 1fr) auto;
      gap: 2px var(--_s2);
      padding-inline: var(--_s3);
    }
    .kind {
      grid-column: 2;
      grid-row: 2;
    }
    .wrong {
      grid-column: 3;
      grid-row: 2;
    }
    summary .track {
      display: none;
    }
    summary .num {
      grid-column: 3;
      grid-row: 1;
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: var(--_s3);
    }
    .curve {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
