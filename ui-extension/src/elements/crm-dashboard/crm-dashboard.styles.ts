import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1520px;
    container-type: inline-size;
  }
  h1,
  .bar h2 {
    margin-inline-end: var(--_s2);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s4);
    margin-block: var(--_s4);
  }
  .gap {
    margin-block: var(--_s4);
  }
  .skeleton {
    block-size: 280px;
    border-radius: var(--_r3);
  }
  @container (max-width: 1000px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
