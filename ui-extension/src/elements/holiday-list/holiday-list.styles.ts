import { css } from 'lit';

export const styles = css`
  td:first-child {
    white-space: nowrap;
  }
  .line .field:has(#day) {
    max-inline-size: 180px;
  }
`;
