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
`;
