import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    flex-basis: 100%;
  }
  .chip input {
    inline-size: 190px;
  }
  @media (max-width: 760px) {
    :host {
      flex-wrap: nowrap;
      flex-basis: calc(100% + var(--_s3));
      inline-size: calc(100% + var(--_s3));
      overflow-x: auto;
      scrollbar-width: none;
      padding: 3px var(--_s3) 3px 3px;
      margin: -3px calc(-1 * var(--_s3)) -3px -3px;
    }
    .chip input {
      inline-size: 172px;
    }
    .chip,
    .btn {
      flex: none;
    }
  }
`;
