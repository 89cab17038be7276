import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s3);
    align-items: end;
    color: var(--_ink);
  }
  .full {
    grid-column: 1 / -1;
  }
  select[size] {
    padding: 4px;
    block-size: auto;
  }
  select[size] option {
    padding: 4px 6px;
    border-radius: var(--_r1);
    overflow: hidden;
    text-overflow: ellipsis;
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
