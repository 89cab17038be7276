import { css } from 'lit';

/** How fast a deal is, as a panel of its page and of its lead's. */
export const velocityStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr);
    gap: 6px var(--_s3);
    margin: var(--_s3) 0 0;
  }
  .facts dt {
    color: var(--_ink-3);
  }
  .facts dd {
    margin: 0;
  }
  .panel > p {
    margin-block-start: var(--_s2);
  }
  .slow {
    color: var(--_bad);
    font-weight: 550;
  }
`;
