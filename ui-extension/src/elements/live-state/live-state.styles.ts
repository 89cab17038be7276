import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
    color: var(--_medium);
    white-space: nowrap;
  }
`;
