import { css } from 'lit';

export const styles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr);
    gap: 6px var(--_s3);
    margin: var(--_s3) 0 0;
  }
  dt {
    color: var(--_ink-3);
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
