import { css } from 'lit';

export const styles = css`
  .bar {
    flex-wrap: wrap;
  }
  .who {
    max-inline-size: 100%;
  }
  .stack > .btn {
    justify-self: start;
  }
`;
