import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 1100px;
  }
  .back {
    margin-block-end: var(--_s1);
    font-size: 13px;
  }
  .bar {
    margin-block-end: var(--_s1);
  }
  .lead {
    margin-block-end: var(--_s4);
  }
  .tag {
    font-size: 12px;
    border-radius: 999px;
    padding: 1px 8px;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
  }
  .held {
    margin-block-end: var(--_s4);
  }
  pre {
    overflow: auto;
  }
  .skeleton {
    block-size: 420px;
    border-radius: var(--_r3);
  }
`;
