import { css } from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: var(--_s1);
  }
  td {
    max-inline-size: 320px;
  }
`;
