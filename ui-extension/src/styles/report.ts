import { css } from 'lit';

/** The frame, the table and the bars of the dashboard's reports. */
export const reportStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .panel {
    block-size: 100%;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s2);
    min-block-size: 32px;
    margin-block-end: var(--_s2);
  }
  .does {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    margin-inline-start: auto;
  }
  .skeleton {
    block-size: 340px;
    border-radius: var(--_r2);
  }
  .stale {
    opacity: 0.55;
    transition: opacity 200ms 150ms;
  }
  .scroll {
    overflow-x: auto;
    margin-inline: calc(-1 * var(--_s2));
  }
  th,
  td {
    padding-inline: 6px;
  }
  th {
    vertical-align: bottom;
  }
  td.name {
    max-inline-size: 150px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  th.chart,
  td.chart {
    inline-size: 100%;
    min-inline-size: 44px;
  }
  .track {
    display: flex;
    gap: 1px;
    block-size: 18px;
    overflow: hidden;
    border-radius: var(--_r1);
  }
  .track i {
    display: block;
    block-size: 100%;
    min-inline-size: 2px;
    background: var(--_accent);
  }
  .track .out,
  .key .out {
    background: var(--_line-strong);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    margin-block: var(--_s2) 0;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key i {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 3px;
    background: var(--_accent);
  }
  .change {
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
    white-space: nowrap;
    color: var(--_ink-3);
  }
  .change.better {
    color: var(--_high);
  }
  .change.worse {
    color: var(--_bad);
  }
  .foot {
    margin-block: var(--_s2);
  }
  .big {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s5);
    margin-block-end: var(--_s3);
  }
  .big dt {
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .big dd {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
    white-space: nowrap;
  }
  dl {
    margin: 0;
  }
  @container (max-width: 640px) {
    th.num {
      white-space: normal;
    }
  }
  @container (max-width: 520px) {
    .wide {
      display: none;
    }
    td.name {
      max-inline-size: 120px;
    }
  }
  @container (max-width: 360px) {
    th,
    td {
      padding-inline: 4px;
    }
    td .change {
      display: none;
    }
    td.name {
      max-inline-size: none;
      white-space: normal;
    }
  }
`;
