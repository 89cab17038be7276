import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
    padding-block-end: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  form > .field {
    inline-size: 100%;
  }
`;
