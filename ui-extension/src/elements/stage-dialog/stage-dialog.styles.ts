import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s3);
    color: var(--_ink);
    align-items: end;
  }
  .full {
    grid-column: 1 / -1;
  }
  input[type='color'].input {
    padding: 3px;
    min-block-size: 34px;
    cursor: pointer;
  }
  .check {
    display: flex;
    align-items: start;
    gap: var(--_s2);
  }
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  fieldset {
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    margin: 0;
    padding: var(--_s2) var(--_s3) var(--_s3);
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s2) var(--_s3);
  }
  legend {
    font-weight: 500;
    padding-inline: 4px;
    margin-inline-start: -4px;
  }
  .alert {
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
  }
  @media (max-width: 480px) {
    form,
    fieldset {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
