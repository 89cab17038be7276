import { html, type TemplateResult } from 'lit';
import type { Transition } from '../../api/types.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { actorName, transitionLine } from '../../core/history.ts';
import { t } from '../../core/i18n.ts';
import { avatar } from '../../core/parts.ts';

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

/** Stands there until the deal does. */
export function dealSkeleton(): TemplateResult {
  return html`<div class="wait" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>`;
}
