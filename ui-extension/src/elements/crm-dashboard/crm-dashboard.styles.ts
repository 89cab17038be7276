import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1520px;
  }
  .kpis {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
    gap: var(--_s3);
    margin-block-end: var(--_s4);
  }
  .kpi .v {
    font-size: 24px;
    line-height: 32px;
    font-weight: 600;
    letter-spacing: -0.01em;
    white-space: nowrap;
    margin-block: 2px;
  }
  .kpi .soft {
    display: block;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    gap: var(--_s4);
  }
  table {
    margin-block-start: var(--_s1);
  }
  td {
    max-inline-size: 200px;
  }
  td.text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  td .name {
    display: block;
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
  }
  td .name:hover {
    text-decoration: underline;
  }
  .skeleton {
    block-size: 100px;
    border-radius: var(--_r3);
  }
  .skeleton.tall {
    block-size: 300px;
  }
  @media (max-width: 1000px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 760px) {
    /* A score is .medium, too. */
    th.medium,
    td.medium {
      display: none;
    }
    .kpis {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
