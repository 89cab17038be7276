import { css } from 'lit';

export const styles = css`
  .line .field {
    max-inline-size: 360px;
  }
`;
