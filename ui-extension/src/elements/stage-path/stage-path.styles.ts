import { css } from 'lit';

export const styles = css`
  ol {
    display: flex;
    gap: 2px;
    overflow-x: auto;
    padding: 2px;
    margin: -2px;
    scrollbar-width: thin;
  }
  li {
    flex: 1 0 auto;
    min-inline-size: 96px;
    display: flex;
  }
  button,
  .step {
    inline-size: 100%;
    min-block-size: 32px;
    border: 0;
    font: 12px/16px var(--_font);
    text-align: center;
    padding: 7px var(--_s2);
    background: var(--_sunken);
    color: var(--_ink-3);
    white-space: nowrap;
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  button:enabled {
    cursor: pointer;
  }
  button:enabled:hover {
    background: var(--_accent-soft);
    color: var(--_accent-ink);
  }
  li:first-child > * {
    border-start-start-radius: var(--_r1);
    border-end-start-radius: var(--_r1);
  }
  li:last-child > * {
    border-start-end-radius: var(--_r1);
    border-end-end-radius: var(--_r1);
  }
  .done {
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    box-shadow: none;
  }
  .now {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    box-shadow: none;
  }
  .now.won {
    background: var(--_high);
  }
  .now.lost {
    background: var(--_low);
    color: var(--_surface);
  }
`;
