import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px var(--_s3);
    margin-block-end: var(--_s3);
  }
  footer {
    margin-block-start: var(--_s3);
  }
  .lines {
    display: grid;
    gap: var(--_s2);
  }
  .lines .skeleton {
    block-size: 22px;
  }
`;
