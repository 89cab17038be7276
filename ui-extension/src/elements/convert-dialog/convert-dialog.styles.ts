import { css } from 'lit';

export const styles = css`
  form,
  fieldset {
    display: grid;
    gap: var(--_s3);
    min-inline-size: 0;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    gap: var(--_s2);
  }
  .choice {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .choice.off {
    color: var(--_ink-2);
  }
  .choice small {
    display: block;
    font-size: 12px;
  }
  .choice input {
    margin: 3px 0 0;
    accent-color: var(--_accent);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    gap: var(--_s3);
  }
`;
