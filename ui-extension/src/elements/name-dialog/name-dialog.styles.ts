import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: var(--_s3);
    color: var(--_ink);
  }
`;
