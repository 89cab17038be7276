import { css } from 'lit';

export const styles = css`
  .chip input {
    inline-size: 190px;
  }
  @media (max-width: 760px) {
    .chip input {
      inline-size: 172px;
    }
  }
`;
