import { css } from 'lit';

export const styles = css`
  .content {
    display: grid;
    gap: var(--_s3);
  }
`;
