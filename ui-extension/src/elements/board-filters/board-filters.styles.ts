import { css } from 'lit';

export const styles = css`
  .chip input {
    inline-size: 104px;
  }
  @media (max-width: 760px) {
    .chip input {
      inline-size: 132px;
    }
  }
`;
