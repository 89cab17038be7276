import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const SHAPES = {
  alert: svg`<circle cx="8" cy="8" r="6.2"/><path d="M8 5v3.6M8 11v.1"/>`,
  board: svg`<rect x="2" y="2.5" width="3.2" height="11" rx="1"/><rect x="6.4" y="2.5" width="3.2" height="7.5" rx="1"/><rect x="10.8" y="2.5" width="3.2" height="5" rx="1"/>`,
  check: svg`<path d="M3 8.5 6.5 12 13 4.5"/>`,
  chevron: svg`<path d="m4 6 4 4 4-4"/>`,
  clock: svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.8V8l2.2 1.6"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  dashboard: svg`<path d="M2.5 13.5v-5M6.2 13.5v-8M9.8 13.5v-6M13.5 13.5v-11"/>`,
  coins: svg`<ellipse cx="8" cy="4.5" rx="5" ry="2"/><path d="M3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2"/>`,
  columns: svg`<rect x="2" y="2.5" width="12" height="11" rx="1.2"/><path d="M6 2.5v11M10 2.5v11"/>`,
  down: svg`<path d="M8 3v9.5M4 9l4 4 4-4"/>`,
  edit: svg`<path d="M3 13l.6-2.8 7.3-7.3a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-7.3 7.3z"/>`,
  export: svg`<path d="M8 9.5V2M5 4.7l3-3 3 3M2.5 11v2.5h11V11"/>`,
  file: svg`<path d="M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2"/>`,
  gauge: svg`<path d="M2.5 12a5.8 5.8 0 1 1 11 0M8 10.5l2.6-3.4"/><circle cx="8" cy="11" r="1.1"/>`,
  grip: svg`<path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" stroke-width="2.2"/>`,
  import: svg`<path d="M8 2v7.5M5 6.8l3 3 3-3M2.5 11v2.5h11V11"/>`,
  leads: svg`<circle cx="6" cy="5.2" r="2.5"/><path d="M1.8 13.5c.4-2.6 2-3.9 4.2-3.9s3.8 1.3 4.2 3.9M10.5 3.1a2.3 2.3 0 0 1 0 4.3M12 9.9c1.2.5 1.9 1.7 2.2 3.6"/>`,
  link: svg`<path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-1 1M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l1-1"/>`,
  lock: svg`<rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4"/><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2"/>`,
  menu: svg`<path d="M2.5 4h11M2.5 8h11M2.5 12h11"/>`,
  more: svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4"/>`,
  offline: svg`<path d="M2 2l12 12M4.6 9.2A5 5 0 0 1 7 7.9M1.8 6.2a9 9 0 0 1 3-1.9M8 4a9 9 0 0 1 6.2 2.2M10.2 8.4c.5.2.9.5 1.2.8M8 12.2v.1"/>`,
  plan: svg`<path d="M2.5 7.5v-5h5l6 6-5 5z"/><path d="M5.4 5.4h.01" stroke-width="2.2"/>`,
  plus: svg`<path d="M8 3v10M3 8h10"/>`,
  refresh: svg`<path d="M13 6.5A5.3 5.3 0 0 0 3.4 5.2M3 9.5a5.3 5.3 0 0 0 9.6 1.3M3 2.5v3h3M13 13.5v-3h-3"/>`,
  search: svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3 3"/>`,
  shield: svg`<path d="M8 1.8 3 3.6v4c0 3.2 2.1 5.4 5 6.6 2.9-1.2 5-3.4 5-6.6v-4zM5.8 8l1.6 1.6 2.9-3"/>`,
  sliders: svg`<path d="M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6"/><circle cx="10.2" cy="4.5" r="1.7"/><circle cx="5.8" cy="11.5" r="1.7"/>`,
  star: svg`<path d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z"/>`,
  trash: svg`<path d="M2.8 4.2h10.4M6 4V2.5h4V4M4.2 4.2l.6 9.3h6.4l.6-9.3M6.7 6.8v4M9.3 6.8v4"/>`,
  trophy: svg`<path d="M5 2.5h6v4a3 3 0 0 1-6 0zM5 3.5H2.8c0 2 .8 3 2.2 3M11 3.5h2.2c0 2-.8 3-2.2 3M8 9.5v2.5M5.5 13.5h5"/>`,
  up: svg`<path d="M8 13V3.5M4 7l4-4 4 4"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

/** An icon never carries meaning alone: it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name]}</svg>`;
}
