import { css } from 'lit';

export const styles = css`
  .jobs li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s3);
    padding-block: var(--_s2);
  }
  .jobs li + li {
    border-block-start: 1px solid var(--_line);
  }
  .jobs .btn {
    flex: none;
  }
  .problems {
    list-style: disc;
    padding-inline-start: var(--_s4);
    color: var(--_bad);
  }
  progress {
    inline-size: 96px;
    block-size: 8px;
    accent-color: var(--_accent);
    vertical-align: middle;
  }
  td .soft {
    white-space: nowrap;
  }
  .failed {
    color: var(--_bad);
    font-weight: 550;
  }
`;
