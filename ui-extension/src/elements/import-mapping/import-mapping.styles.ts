import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s4);
  }
  .intro {
    color: var(--_ink-2);
    max-inline-size: 72ch;
  }
  .head,
  .map {
    display: grid;
    grid-template-columns: minmax(120px, 180px) minmax(160px, 260px) minmax(0, 1fr);
    gap: var(--_s2) var(--_s4);
    align-items: center;
  }
  .head {
    font-size: 12px;
    font-weight: 550;
    color: var(--_ink-3);
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .map {
    padding-block: 6px;
  }
  .panel.map {
    padding-block: var(--_s3);
  }
  .map + .map {
    border-block-start: 1px solid var(--_line);
  }
  .map > label {
    font-weight: 500;
  }
  .extra {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    min-inline-size: 0;
  }
  .extra .input {
    max-inline-size: 248px;
  }
  .extra > * {
    min-inline-size: 0;
  }
  details {
    grid-column: 2 / -1;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .warning {
    margin-inline-start: var(--_s2);
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--_medium-soft);
    color: var(--_medium);
    font-size: 12px;
    font-weight: 550;
  }
  .all {
    font-weight: 550;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(80px, 220px) minmax(120px, 220px);
    gap: 6px var(--_s3);
    align-items: center;
    margin-block-start: var(--_s2);
  }
  .add {
    display: flex;
    gap: var(--_s2);
    grid-column: 1 / -1;
    max-inline-size: 452px;
  }
  .rest {
    display: grid;
    gap: var(--_s2);
  }
  .rest label {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    min-block-size: 24px;
  }
  h2 {
    margin-block-end: var(--_s2);
  }
  input[type='radio'] {
    accent-color: var(--_accent);
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }
  @media (max-width: 760px) {
    .head {
      display: none;
    }
    .map {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      padding-block: 10px;
    }
    details {
      grid-column: 1;
    }
  }
`;
