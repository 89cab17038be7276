import { css } from 'lit';

export const styles = css`
  dd > span {
    min-inline-size: 0;
  }
  .empty {
    color: var(--_ink-3);
  }
  .conflict {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    border-radius: var(--_r2);
    background: var(--_medium-soft);
    color: var(--_ink);
    padding: var(--_s2) var(--_s3);
  }
  .conflict > p,
  .conflict > ul {
    flex-basis: 100%;
  }
`;
