import { html, nothing, type TemplateResult } from 'lit';
import type { Velocity } from '../../api/types.ts';
import { formatDaysLong, formatPercent } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';

/** How fast the deal is, beside those that were here before it. */
export function velocityPanel({ daysInStage, averageDays, slow, ageDays, percentile, wonDeals }: Velocity): TemplateResult {
  const usual = averageDays === null ? t('velocity.unknown') : formatDaysLong(Math.round(averageDays));
  return html`<section class="panel" aria-label=${t('velocity.title')} data-testid="velocity">
    <div class="row">
      <h2>${t('velocity.title')}</h2>
      ${averageDays === null ? nothing : html`<span class=${slow ? 'slow' : 'soft'}>${t(slow ? 'velocity.slow' : 'velocity.fine')}</span>`}
    </div>
    <dl class="facts">
      <dt>${t('velocity.inStage')}</dt>
      <dd>${formatDaysLong(daysInStage)} <span class="soft">${t('velocity.usual', { days: usual })}</span></dd>
      <dt>${t('velocity.age')}</dt>
      <dd>${formatDaysLong(ageDays)}</dd>
    </dl>
    <p class="soft">
      ${percentile === null || wonDeals === 0 ? t('velocity.few') : t('velocity.slower', { share: formatPercent(percentile / 100) })}
    </p>
  </section>`;
}
