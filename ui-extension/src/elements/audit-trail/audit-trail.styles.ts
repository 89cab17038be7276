import { css } from 'lit';

export const styles = css`
  ol {
    margin-block: var(--_s2);
  }
  li {
    align-items: baseline;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  li:first-child {
    border-block-start: 0;
  }
  .when {
    white-space: nowrap;
  }
`;
