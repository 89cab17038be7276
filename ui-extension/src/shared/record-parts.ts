import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Card } from '../api/types.ts';
import { t } from '../core/i18n.ts';
import { nextStep } from '../core/next-step.ts';

/** As in `recordStyles`: below it all stands in one column. */
export const NARROW = '(max-width: 1000px)';

export interface RecordParts {
  /** Why it scores as it does, and what happened. */
  readonly story: unknown;
  /** What somebody looks up before a call. */
  readonly about: unknown;
  readonly rest: unknown;
}

/** Two columns with the story first; in one column the facts come first, for the eye and for the keyboard. */
export function recordGrid(narrow: boolean, parts: RecordParts): TemplateResult {
  const order = narrow ? (['about', 'story', 'rest'] as const) : (['story', 'about', 'rest'] as const);
  return html`<div class="grid">
    ${repeat(
      order,
      (part) => part,
      (part) => html`<div class="stack ${part}">${parts[part]}</div>`,
    )}
  </div>`;
}

/** What is to be done next, as on the board's cards; where nothing is, a way to plan it for those who may. */
export function nextPanel(next: Card['nextActivity'], plan: (() => void) | undefined): TemplateResult {
  return html`<section class="panel todo" aria-label=${t('next.title')} data-testid="next-step">
    <h2>${t('next.title')}</h2>
    ${nextStep(next)}
    ${next || !plan ? nothing : html`<button class="btn" type="button" data-testid="plan" @click=${plan}>${t('next.plan')}</button>`}
  </section>`;
}

/** Stands there until the record does. */
export function recordSkeleton(): TemplateResult {
  return html`<div class="wait" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="grid">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>
  </div>`;
}
