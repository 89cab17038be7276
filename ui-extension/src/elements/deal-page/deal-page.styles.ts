import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1320px;
  }
  .bar h1 {
    max-inline-size: min(60ch, 100%);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .tag {
    font-size: 12px;
    border-radius: 999px;
    padding: 1px 8px;
  }
  .tag.won {
    background: var(--_high-soft);
    color: var(--_high);
  }
  .tag.lost {
    background: var(--_bad-soft);
    color: var(--_bad);
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
  .history {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s3);
  }
  .wait {
    display: grid;
    gap: var(--_s4);
  }
  .wait .skeleton {
    block-size: 32px;
  }
  .wait .skeleton:first-child {
    inline-size: 240px;
  }
  .wait .skeleton:last-child {
    block-size: 320px;
    border-radius: var(--_r3);
  }
  @media (max-width: 1000px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
