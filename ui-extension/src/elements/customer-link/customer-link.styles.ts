import { css } from 'lit';

export const styles = css`
  /* While it is empty it takes no room among its neighbours. */
  :host {
    display: contents;
  }
  .panel {
    display: grid;
    gap: var(--_s3);
    justify-items: stretch;
  }
  .name {
    font-weight: 600;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .row {
    flex-wrap: wrap;
  }
  ul:empty {
    display: none;
  }
  li {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s3);
    padding-block: var(--_s2);
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .panel > .btn {
    justify-self: start;
  }
`;
