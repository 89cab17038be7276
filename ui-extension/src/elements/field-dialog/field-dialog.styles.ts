import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: var(--_s3);
  }
  .alert {
    border-radius: var(--_r2);
    background: var(--_bad-soft);
    padding: var(--_s2) var(--_s3);
  }
`;
