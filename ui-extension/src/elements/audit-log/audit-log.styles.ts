import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1320px;
    container-type: inline-size;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r2);
    margin-block-end: var(--_s4);
    background: var(--_high-soft);
    color: var(--_high);
  }
  .verdict.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  td {
    vertical-align: top;
  }
  td.when {
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    white-space: nowrap;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--_s3);
    margin: var(--_s1) 0 0;
  }
  dt {
    color: var(--_ink-3);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  code {
    font-size: 12px;
  }
  .foot {
    padding: var(--_s3) var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @container (max-width: 700px) {
    .wide {
      display: none;
    }
    td.when {
      white-space: normal;
    }
    td {
      font-size: 13px;
      padding-inline: 6px;
    }
  }
  @container (max-width: 360px) {
    th,
    td {
      font-size: 12px;
      padding-inline: 2px;
    }
    summary {
      white-space: normal;
    }
  }
`;
