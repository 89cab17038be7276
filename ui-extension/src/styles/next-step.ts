import { css } from 'lit';

/** What is to be done next, wherever it is told. */
export const nextStepStyles = css`
  .next {
    color: var(--_ink-2);
  }
  .next.late {
    color: var(--_bad);
    font-weight: 550;
  }
`;
