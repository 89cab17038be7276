import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  .btn {
    max-inline-size: 240px;
  }
  .check {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    color: var(--_ink);
  }
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--_accent);
  }
`;
