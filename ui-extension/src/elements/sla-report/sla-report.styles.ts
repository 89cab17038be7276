import { css } from 'lit';

export const styles = css`
  .track .bad,
  .key .bad {
    background: var(--_neg);
  }
  .track .late,
  .key .late {
    background: var(--_medium);
  }
  .track .good,
  .key .good {
    background: var(--_pos);
  }
`;
