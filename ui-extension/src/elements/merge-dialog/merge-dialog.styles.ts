import { css } from 'lit';

export const styles = css`
  .pick {
    inline-size: 100%;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    padding: var(--_s2) var(--_s1);
    cursor: pointer;
  }
  .pick:hover {
    background: var(--_hover);
  }
  dw-merge-table {
    display: block;
    margin-block: var(--_s3);
  }
  fieldset {
    display: grid;
    gap: var(--_s2);
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    margin: var(--_s3) 0 0;
    padding: var(--_s3);
    color: var(--_ink);
  }
  legend {
    font-weight: 500;
    padding-inline: var(--_s1);
  }
  fieldset input {
    accent-color: var(--_accent);
  }
  .error {
    margin-block-end: var(--_s2);
  }
  .skeleton {
    block-size: 240px;
  }
`;
