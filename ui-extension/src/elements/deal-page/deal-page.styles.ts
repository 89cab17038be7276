import { css } from 'lit';

export const styles = css`
  .tag {
    font-size: 12px;
    border-radius: 999px;
    padding: 1px 8px;
  }
  .tag.won {
    background: var(--_high-soft);
    color: var(--_high);
  }
  .tag.lost {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .history {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s3);
  }
`;
