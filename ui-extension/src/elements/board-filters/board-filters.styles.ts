import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .chip input {
    inline-size: 104px;
  }
  @media (max-width: 760px) {
    .chip input {
      inline-size: 132px;
    }
    :host {
      display: flex;
      gap: var(--_s2);
      inline-size: calc(100% + var(--_s3));
      overflow-x: auto;
      scrollbar-width: none;
      padding: 3px var(--_s3) 3px 3px;
      margin: -3px calc(-1 * var(--_s3)) -3px -3px;
    }
    .chip,
    .btn {
      flex: none;
    }
  }
`;
