import { css } from 'lit';

export const styles = css`
  dl {
    margin-block-end: var(--_s2);
  }
  dd {
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
  }
  .given {
    color: var(--_high);
    font-weight: 550;
  }
  .refused {
    color: var(--_bad);
    font-weight: 550;
  }
  ol {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .skeleton {
    block-size: 40px;
    margin-block-start: var(--_s2);
  }
`;
