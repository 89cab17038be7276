import { css } from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
  }
  th[scope='row'] {
    font-weight: 500;
    color: var(--_ink-3);
  }
  td,
  th[scope='row'] {
    padding-block: 6px;
    vertical-align: top;
    min-inline-size: 110px;
    overflow-wrap: anywhere;
  }
  label {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    cursor: pointer;
  }
  input {
    margin: 3px 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  tbody tr:last-child th {
    border-block-end: 0;
  }
  @media (max-width: 640px) {
    thead {
      display: none;
    }
    tbody tr {
      display: grid;
      padding-block: var(--_s2);
      border-block-end: 1px solid var(--_line);
    }
    td,
    th[scope='row'] {
      border: 0;
      padding: 2px 0;
    }
    td {
      display: grid;
      grid-template-columns: 104px minmax(0, 1fr);
      gap: var(--_s2);
    }
    td::before {
      content: attr(data-of);
      color: var(--_ink-3);
      font-size: 12px;
      font-weight: 400;
    }
  }
  .result {
    font-weight: 600;
    color: var(--_ink);
  }
`;
