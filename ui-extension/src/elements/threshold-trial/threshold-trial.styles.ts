import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
  }
  ul {
    max-block-size: 180px;
    overflow-y: auto;
  }
  summary {
    cursor: pointer;
    color: var(--_ink-2);
  }
`;
