import { html, nothing, type TemplateResult } from 'lit';
import type { Transition, Velocity } from '../../api/types.ts';
import { formatAgo, formatDateTime, formatDaysLong, formatPercent } from '../../core/format.ts';
import { actorName, transitionLine } from '../../core/history.ts';
import { t } from '../../core/i18n.ts';
import { avatar } from '../../core/parts.ts';

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

/** The stages that the deal went through, the last one first. */
export function historyPanel(history: readonly Transition[]): TemplateResult {
  const latestFirst = [...history].sort((a, b) => b.at.localeCompare(a.at));
  return html`<section class="panel" aria-label=${t('deal.history')} data-testid="stage-history">
    <h2>${t('deal.history')}</h2>
    <ol class="history">
      ${latestFirst.map(
        ({ from, to, at, actor, reason, score }) => html`<li class="row">
          <span class="row">
            ${avatar(actorName(actor))}
            <span>
              ${transitionLine(from, to)}<br />
              <span class="soft">${[actorName(actor), reason, score === null ? '' : t('history.score', { score })].filter(Boolean).join(' · ')}</span>
            </span>
          </span>
          <span class="soft" title=${formatDateTime(at)}>${formatAgo(at, Date.now())}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}
