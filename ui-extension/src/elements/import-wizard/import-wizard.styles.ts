import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    /* No wider than the screen: a wide table scrolls in its own frame. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    max-inline-size: 1040px;
    scroll-margin-block-start: var(--_s5);
  }
  .bar {
    margin: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s5);
    color: var(--_ink-3);
    counter-reset: step;
  }
  .steps li {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    counter-increment: step;
  }
  @media (max-width: 560px) {
    .steps {
      gap: var(--_s2);
      font-size: 13px;
    }
    .steps li {
      gap: 4px;
    }
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    font-size: 12px;
    font-weight: 600;
    background: var(--_low-soft);
    color: var(--_low);
  }
  .steps .past::before {
    content: '✓' / '';
    background: var(--_high-soft);
    color: var(--_high);
  }
  .steps .now {
    color: var(--_ink);
    font-weight: 600;
  }
  .steps .now::before {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--_s2);
    padding: 48px var(--_s4);
    border: 1px dashed var(--_line-input);
    border-radius: var(--_r3);
    background: var(--_surface);
    text-align: center;
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .drop > .icon {
    inline-size: 28px;
    block-size: 28px;
    color: var(--_ink-3);
  }
  .drop:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: var(--_s2);
    position: sticky;
    inset-block-end: calc(-1 * var(--_s6));
    padding-block: var(--_s3);
    background: var(--_bg);
    border-block-start: 1px solid var(--_line);
  }
  .alert {
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r2);
    background: var(--_bad-soft);
    color: var(--_bad);
  }
`;
