import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ul {
    display: grid;
    gap: var(--_s2);
  }
  li {
    display: grid;
    grid-template-columns: minmax(72px, 128px) minmax(0, 1fr) minmax(96px, auto);
    gap: var(--_s3);
    align-items: center;
  }
  .track {
    block-size: 22px;
  }
  .track i {
    display: block;
    block-size: 100%;
    border-radius: var(--_r1);
    background: var(--_accent);
  }
  .sum {
    text-align: end;
    white-space: nowrap;
  }
  @container (max-width: 340px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--_s2);
    }
    .track {
      grid-row: 2;
      grid-column: 1 / -1;
      block-size: 10px;
    }
  }
`;
