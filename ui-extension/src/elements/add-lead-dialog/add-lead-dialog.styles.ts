import { css } from 'lit';

export const styles = css`
  .alert {
    grid-column: 1 / -1;
  }
  .hint {
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_medium-soft);
    color: var(--_medium);
    font-size: 13px;
  }
  .hint a {
    color: inherit;
    font-weight: 600;
  }
  .hint .soft {
    color: inherit;
  }
`;
