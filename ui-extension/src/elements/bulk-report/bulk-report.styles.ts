import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
    color: var(--_ink);
  }
  li {
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_r1);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
`;
