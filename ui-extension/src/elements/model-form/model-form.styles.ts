import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .head {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_s3);
    align-items: start;
    margin-block-end: var(--_s4);
  }
  .head > .field {
    grid-column: span 2;
  }
  .head > .field:nth-child(-n + 2) {
    grid-column: span 3;
  }
  .head > .wide {
    grid-column: 1 / -1;
  }
  .input:disabled {
    background: var(--_sunken);
    border-color: var(--_line);
    color: var(--_ink-2);
    opacity: 1;
  }
  .factors > .soft {
    margin-block: 2px var(--_s2);
  }
  .list {
    padding: 0;
    overflow: clip;
  }
  .list > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .adding {
    display: flex;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .adding .input {
    inline-size: auto;
    min-inline-size: 0;
  }
  @container (max-width: 560px) {
    .head > .field,
    .head > .field:nth-child(-n + 2) {
      grid-column: 1 / -1;
    }
  }
`;
