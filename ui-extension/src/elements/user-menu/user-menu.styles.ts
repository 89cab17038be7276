import { css } from 'lit';

export const styles = css`
  .who {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    inline-size: 100%;
    border: 0;
    border-radius: var(--_r1);
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    padding: 6px var(--_s2);
    cursor: pointer;
  }
  .who:hover {
    background: var(--_low-soft);
  }
  .avatar {
    inline-size: 28px;
    block-size: 28px;
    font-size: 11px;
  }
  .names {
    display: grid;
    min-inline-size: 0;
    flex: 1;
  }
  .names b {
    font-size: 13px;
    font-weight: 550;
  }
`;
