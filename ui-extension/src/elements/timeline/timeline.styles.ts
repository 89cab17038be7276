import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-end: var(--_s3);
  }
  .does {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    margin-inline-start: auto;
  }
  ol {
    display: grid;
    gap: var(--_s3);
    margin-block: var(--_s3);
  }
  li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_s2);
  }
  li p {
    overflow-wrap: anywhere;
  }
  .body {
    white-space: pre-line;
  }
  .task {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-block-size: 24px;
  }
  .when {
    white-space: nowrap;
    line-height: 20px;
  }
`;
