import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  ol {
    display: grid;
    gap: var(--_s2);
  }
  li {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_r2);
    background: var(--_surface);
  }
  li.carried,
  li.dragged {
    border-color: var(--_accent);
    box-shadow: var(--_shadow-raised);
  }
  li.in-place {
    opacity: 0.45;
  }
  .handle {
    inline-size: 24px;
    block-size: 32px;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_ink-3);
    border-radius: var(--_r1);
    display: grid;
    place-items: center;
    cursor: grab;
    touch-action: none;
  }
  .handle:hover {
    background: var(--_low-soft);
    color: var(--_ink);
  }
  .dot {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
  }
  .main {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s2);
    align-items: baseline;
    min-inline-size: 0;
  }
  .facts {
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 18px;
  }
  .kind {
    font-size: 12px;
    border-radius: 999px;
    padding-inline: 8px;
    background: var(--_low-soft);
    color: var(--_low);
    flex: none;
  }
  .kind.won {
    background: var(--_high-soft);
    color: var(--_high);
  }
  .kind.lost {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .buttons {
    display: flex;
    gap: var(--_s1);
  }
`;
