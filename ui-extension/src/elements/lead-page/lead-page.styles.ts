import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1320px;
  }
  .bar {
    flex-wrap: wrap;
  }
  .bar h1 {
    max-inline-size: min(60ch, 100%);
  }
  .actions {
    display: flex;
    gap: var(--_s2);
  }
  .who {
    max-inline-size: 100%;
  }
  dw-stage-path {
    display: block;
    margin-block-end: var(--_s3);
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: var(--_s4);
  }
  .stack {
    display: grid;
    gap: var(--_s4);
    align-content: start;
    min-inline-size: 0;
  }
  .stack > .btn {
    justify-self: start;
  }
  .wait {
    display: grid;
    gap: var(--_s4);
  }
  .wait .skeleton:first-child {
    inline-size: 240px;
    block-size: 28px;
  }
  .wait .skeleton {
    block-size: 32px;
  }
  .wait .grid .skeleton {
    inline-size: auto;
    block-size: 280px;
    border-radius: var(--_r3);
  }
  @media (max-width: 1000px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
