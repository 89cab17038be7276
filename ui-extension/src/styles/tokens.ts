import { css } from 'lit';

/**
 * Design tokens. A host overrides one by setting `--dw-<name>`; light and dark follow the host's
 * `color-scheme`. The names with an underscore are ours, so that a host's own `--accent` stays out.
 */
export const tokens = css`
  :host {
    --_font: var(--dw-font, Inter, 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif);
    --_bg: var(--dw-bg, light-dark(#f7f8fa, #101217));
    --_surface: var(--dw-surface, light-dark(#fff, #181b22));
    --_sunken: var(--dw-sunken, light-dark(#f0f2f5, #14171d));
    --_hover: var(--dw-hover, light-dark(#f4f6f9, #1e222b));
    --_line: var(--dw-line, light-dark(#e3e6eb, #272c36));
    --_line-strong: var(--dw-line-strong, light-dark(#cfd4dc, #38404d));
    --_line-input: var(--dw-line-input, light-dark(#868e9c, #6b7484));
    --_ink: var(--dw-ink, light-dark(#171a21, #eef0f4));
    --_ink-2: var(--dw-ink-2, light-dark(#4b5362, #b4bac6));
    --_ink-3: var(--dw-ink-3, light-dark(#626a79, #8d95a4));
    --_accent: var(--dw-accent, light-dark(#3454d1, #8ea2ff));
    --_accent-soft: var(--dw-accent-soft, light-dark(#e9edfb, #1f2747));
    --_accent-ink: var(--dw-accent-ink, light-dark(#2a44ab, #b3c0ff));
    --_on-accent: var(--dw-on-accent, light-dark(#fff, #0d1226));
    --_high: var(--dw-high, light-dark(#0c6e46, #63d39f));
    --_high-soft: var(--dw-high-soft, light-dark(#e2f4ea, #12301f));
    --_medium: var(--dw-medium, light-dark(#7d5100, #f0bd5b));
    --_medium-soft: var(--dw-medium-soft, light-dark(#fdf1d8, #33270d));
    --_low: var(--dw-low, light-dark(#545c6a, #aab2bf));
    --_low-soft: var(--dw-low-soft, light-dark(#eceff3, #232833));
    --_bad: var(--dw-bad, light-dark(#b3261e, #ff8f86));
    --_bad-soft: var(--dw-bad-soft, light-dark(#fce8e6, #3a1a18));
    --_pos: var(--dw-pos, light-dark(#1f8f5f, #57c995));
    --_neg: var(--dw-neg, light-dark(#c2483f, #f08a80));
    --_shadow: 0 1px 2px light-dark(rgb(20 25 35 / 6%), transparent),
      0 1px 3px light-dark(rgb(20 25 35 / 5%), transparent);
    --_shadow-raised: 0 4px 10px rgb(10 14 22 / 12%), 0 12px 32px rgb(10 14 22 / 16%);
    --_control: 32px;
    --_r1: 4px;
    --_r2: 8px;
    --_r3: 12px;
    --_s1: 4px;
    --_s2: 8px;
    --_s3: 12px;
    --_s4: 16px;
    --_s5: 24px;
    --_s6: 32px;
  }
`;
