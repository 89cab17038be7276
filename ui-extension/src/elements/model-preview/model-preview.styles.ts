import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  h3 {
    margin-block: var(--_s4) var(--_s1);
  }
  .skeleton {
    block-size: 260px;
    border-radius: var(--_r2);
    margin-block-start: var(--_s2);
  }
  .stale {
    opacity: 0.55;
    transition: opacity 200ms 150ms;
  }
  th,
  td {
    padding: 5px 4px;
  }
  .figures th[scope='row'] {
    font-size: 13px;
    font-weight: 400;
    color: var(--_ink-2);
    white-space: normal;
  }
  .figures tbody tr:last-child th {
    border: 0;
  }
  td.name {
    max-inline-size: 130px;
  }
  td.name a {
    display: block;
    color: var(--_ink);
    text-decoration: none;
    font-weight: 550;
  }
  td.name a:hover {
    text-decoration: underline;
  }
  .spread {
    display: grid;
    grid-template-columns: repeat(10, minmax(0, 1fr));
    gap: 4px;
    margin-block-start: var(--_s4);
  }
  .spread li {
    text-align: center;
  }
  .bars {
    display: flex;
    align-items: end;
    gap: 1px;
    block-size: 84px;
    border-block-end: 1px solid var(--_line-strong);
  }
  .bars i {
    flex: 1;
    min-block-size: 1px;
    background: var(--_accent);
    border-radius: 2px 2px 0 0;
  }
  .bars .now,
  .key .now {
    background: var(--_line-input);
  }
  .key {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-block-start: var(--_s1);
  }
  .key i {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 2px;
    background: var(--_accent);
  }
`;
