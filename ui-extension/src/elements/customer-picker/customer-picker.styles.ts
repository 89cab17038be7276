import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s3);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--_s1);
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_s1);
    font-weight: 500;
  }
  .choice {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    padding: var(--_s2) var(--_s3);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice:hover {
    background: var(--_hover);
  }
  .choice:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .choice input {
    margin: 3px 0 0;
    accent-color: var(--_accent);
  }
  .name {
    font-weight: 600;
    color: var(--_ink);
  }
`;
