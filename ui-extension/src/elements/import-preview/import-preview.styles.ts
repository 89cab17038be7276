import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s4);
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
    gap: var(--_s3);
  }
  @media (max-width: 560px) {
    .counts .panel {
      padding: var(--_s3);
    }
  }
  .count b {
    display: block;
    font-size: 24px;
    line-height: 32px;
    font-weight: 600;
  }
  .count.bad b {
    color: var(--_bad);
  }
  .scroll {
    overflow-x: auto;
    max-block-size: 360px;
    overflow-y: auto;
    margin-block-start: var(--_s2);
  }
  td {
    max-inline-size: 320px;
    overflow-wrap: break-word;
  }
  .sample td {
    max-inline-size: 240px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row-number {
    inline-size: 1%;
  }
`;
