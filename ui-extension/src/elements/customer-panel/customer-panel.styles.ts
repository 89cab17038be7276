import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  ul {
    margin-block-start: var(--_s2);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_s3);
    align-items: center;
    padding-block: var(--_s2);
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .name {
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
  }
  .name:hover {
    text-decoration: underline;
  }
  .score {
    justify-self: end;
  }
  .value {
    text-align: end;
    white-space: nowrap;
  }
  .skeleton {
    block-size: 40px;
    margin-block-start: var(--_s2);
  }
  footer {
    margin-block-start: var(--_s2);
  }
`;
