import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    gap: var(--_s2);
  }
  li button {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    text-align: start;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_r2);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    padding: var(--_s2) var(--_s3);
    cursor: pointer;
  }
  .skeleton {
    block-size: 240px;
  }
  li button:hover {
    background: var(--_hover);
    border-color: var(--_accent);
  }
`;
