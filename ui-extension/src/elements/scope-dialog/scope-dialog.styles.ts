import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: var(--_s3);
    color: var(--_ink);
  }
  fieldset {
    display: grid;
    gap: var(--_s2);
    border: 0;
    margin: 0;
    padding: 0;
  }
  legend {
    font-weight: 500;
    padding: 0;
    margin-block-end: var(--_s2);
  }
  .check {
    display: flex;
    align-items: start;
    gap: var(--_s2);
  }
  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
`;
