import { css } from 'lit';

export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th {
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
    color: var(--_ink-3);
    text-align: start;
    padding: 6px 8px;
    border-block-end: 1px solid var(--_line);
    white-space: nowrap;
  }
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    vertical-align: middle;
  }
  tbody tr:hover {
    background: var(--_hover);
  }
  tbody tr:last-child td {
    border-block-end: 0;
  }
  th.num,
  td.num {
    text-align: end;
    white-space: nowrap;
  }
`;

/** A panel that is all table. */
export const tablePanelStyles = css`
  .panel {
    padding: 0;
    overflow: clip;
  }
  .scroll {
    overflow-x: auto;
    padding-inline: var(--_s2);
  }
`;
