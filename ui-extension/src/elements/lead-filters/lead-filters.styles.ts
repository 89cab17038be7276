import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .chip input {
    inline-size: 166px;
  }
  @media (max-width: 760px) {
    :host {
      display: flex;
      gap: var(--_s2);
      inline-size: calc(100% + var(--_s3));
      overflow-x: auto;
      scrollbar-width: none;
      padding: 3px var(--_s3) 3px 3px;
      margin: -3px calc(-1 * var(--_s3)) -3px -3px;
    }
    .chip input {
      inline-size: 118px;
    }
    .chip,
    .btn {
      flex: none;
    }
  }
`;
