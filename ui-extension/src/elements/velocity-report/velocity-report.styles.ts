import { css } from 'lit';

export const styles = css`
  details {
    margin-block-start: var(--_s2);
  }
  summary {
    color: var(--_ink-2);
    cursor: pointer;
  }
`;
