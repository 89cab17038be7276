import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  .btn {
    max-inline-size: 240px;
  }
`;
