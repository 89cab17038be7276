import { css } from 'lit';

/** What can be done with all that is selected. */
export const bulkStyles = css`
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    padding: var(--_s2) var(--_s3);
    margin-block-end: var(--_s3);
    border: 1px solid var(--_accent);
    border-radius: var(--_r2);
    background: var(--_accent-soft);
  }
  b {
    margin-inline-end: var(--_s2);
  }
`;
