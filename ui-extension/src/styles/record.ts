import { css } from 'lit';

/** A page about one record: what is to be done next, what is known of it, and its story beside that. */
export const recordStyles = css`
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
  dw-stage-path {
    display: block;
    margin-block-end: var(--_s3);
  }
  .todo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    min-block-size: 48px;
    padding-block: var(--_s2);
    margin-block-end: var(--_s4);
  }
  .todo > span {
    flex: 1 1 160px;
    font-size: 14px;
    line-height: 20px;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .grid {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1.15fr) minmax(0, 1fr);
    gap: var(--_s4);
  }
  .stack {
    display: grid;
    gap: var(--_s4);
    align-content: start;
    min-inline-size: 0;
  }
  .story {
    grid-area: 1 / 1 / 3;
  }
  .about,
  .rest {
    grid-column: 2;
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
    block-size: 28px;
  }
  .wait .grid .skeleton {
    inline-size: auto;
    block-size: 280px;
    border-radius: var(--_r3);
  }
  @media (max-width: 1000px) {
    .grid {
      grid-template: none / minmax(0, 1fr);
    }
    .story,
    .about,
    .rest {
      grid-area: auto;
    }
  }
`;
