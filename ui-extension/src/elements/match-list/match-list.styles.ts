import { css } from 'lit';

export const styles = css`
  /* While it is empty it takes no room among its neighbours. */
  :host {
    display: contents;
  }
  li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s3);
    padding-block: var(--_s2);
    overflow-wrap: anywhere;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  a {
    font-weight: 600;
    color: var(--_ink);
  }
`;
