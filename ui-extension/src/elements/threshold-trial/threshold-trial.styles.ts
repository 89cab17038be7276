import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
  }
  summary {
    cursor: pointer;
    color: var(--_ink-2);
  }
`;
