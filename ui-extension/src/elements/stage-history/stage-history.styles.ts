import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s3);
  }
  li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_s2);
  }
  p.soft {
    margin-block-start: var(--_s1);
  }
  .machine {
    color: var(--_ink-3);
    background: var(--_low-soft);
  }
  .when {
    white-space: nowrap;
    line-height: 20px;
  }
`;
