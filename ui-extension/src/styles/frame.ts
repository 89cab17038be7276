import { css } from 'lit';

/** Fields that belong together, in a frame with a name. */
export const frameStyles = css`
  fieldset {
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    margin: 0;
    padding: var(--_s2) var(--_s3) var(--_s3);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: var(--_s2) var(--_s3);
  }
  legend {
    font-weight: 500;
    padding-inline: 4px;
    margin-inline-start: -4px;
  }
`;
