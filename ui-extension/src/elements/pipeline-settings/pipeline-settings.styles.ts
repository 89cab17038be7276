import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 920px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-end: var(--_s4);
  }
  .tabs a {
    text-decoration: none;
    max-inline-size: min(320px, 100%);
    min-block-size: 32px;
  }
  .tabs a[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    font-weight: 550;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    margin-block-end: var(--_s3);
  }
  .head h2 {
    font-size: 16px;
    line-height: 24px;
    max-inline-size: 100%;
  }
  .tag {
    font-size: 12px;
    border-radius: 999px;
    padding: 1px 8px;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
  }
  .target {
    display: grid;
    gap: 4px;
    color: var(--_ink);
  }
  .skeleton {
    block-size: 320px;
    border-radius: var(--_r3);
  }
`;
