import { css } from 'lit';

export const styles = css`
  .change {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--_s3);
    align-items: start;
    margin-block: var(--_s3);
    padding: var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    background: var(--_sunken);
    color: var(--_ink);
  }
  .change .soft {
    grid-column: 2;
  }
`;
