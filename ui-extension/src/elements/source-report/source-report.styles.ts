import { css } from 'lit';

export const styles = css`
  @container (max-width: 360px) {
    .roomy {
      display: none;
    }
  }
`;
