import { css } from 'lit';

export const styles = css`
  .hint {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    margin-block-end: var(--_s3);
    border: 1px solid var(--_accent);
    border-radius: var(--_r2);
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    padding: var(--_s2) var(--_s3);
  }
`;
