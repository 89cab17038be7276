import { css } from 'lit';

/** Filters beside each other; on narrow screens in one line that scrolls. */
export const filterBarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    flex-basis: 100%;
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
    .chip,
    .btn {
      flex: none;
    }
  }
`;
