import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s4);
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: var(--_s3);
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
    overflow-wrap: anywhere;
  }
  .row-number {
    inline-size: 1%;
  }
`;
