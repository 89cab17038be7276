import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  h2 {
    font-size: 12px;
    line-height: 16px;
    color: var(--_ink-3);
    margin: var(--_s4) var(--_s2) var(--_s1);
  }
  a {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_ink-2);
    text-decoration: none;
    padding: 6px var(--_s2);
    border-radius: var(--_r1);
  }
  a:hover {
    background: var(--_low-soft);
    color: var(--_ink);
  }
  a[aria-current] {
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 550;
    box-shadow: var(--_shadow), inset 0 0 0 1px var(--_line);
  }
  a[aria-current] .icon {
    color: var(--_accent);
  }
`;
