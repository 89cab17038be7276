import { css } from 'lit';

/** A dialog's fields, two beside each other where there is room. */
export const dialogFormStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s3);
    color: var(--_ink);
  }
  .full {
    grid-column: 1 / -1;
  }
  .alert {
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
  }
  @media (max-width: 480px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
