import { css } from 'lit';

export const styles = css`
  .line .field:has(#currency) {
    max-inline-size: 160px;
  }
`;
