import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
  }
  .error {
    font-size: 12px;
  }
`;
