import { html, nothing, type TemplateResult } from 'lit';
import type { Deal, Transition } from '../../api/types.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { actorName, transitionLine } from '../../core/history.ts';
import { t } from '../../core/i18n.ts';
import { actorMark, scoreChip } from '../../core/parts.ts';
import { slaTag } from '../../core/sla.ts';
import '../live-state/index.ts';
import type { DwDealPage, Shown } from './deal-page.ts';

/** What it is, how it stands, and how it may end. */
export function dealBar(page: DwDealPage, { deal, lead }: Shown): TemplateResult {
  const closed = deal.status === 'won' ? t('deal.isWon') : t('deal.isLost');
  return html`<div class="bar">
    <h1 class="clip" title=${deal.title}>${deal.title}</h1>
    ${lead ? scoreChip(lead.value.score) : nothing} ${slaTag(deal)}
    ${deal.status === 'open' ? nothing : html`<span class="tag ${deal.status}" data-testid="deal-status">${closed}</span>`}
    <span class="grow"></span>
    <dw-live-state .context=${page.context}></dw-live-state>
    <span class="actions">${page.may('deals-move') ? buttons(page, deal) : nothing}</span>
  </div>`;
}


function buttons(page: DwDealPage, deal: Deal): TemplateResult {
  const { id, version, stageHistory, status } = deal;
  const last = [...stageHistory].sort((a, b) => a.at.localeCompare(b.at)).at(-1);
  const to = (type: 'won' | 'lost') => page.wish(page.stages.find((stage) => stage.type === type));
  const button = (name: string, style: string, text: string, act: () => void) =>
    html`<button class="btn ${style}" type="button" data-testid=${name} @click=${act}>${text}</button>`;
  if (status !== 'open') return button('reopen', '', t('deal.reopen'), () => void page.moves.act(() => page.api.reopenDeal(id, version), 'deal.reopened'));
  return html`${last?.actor.kind === 'automation' && last.from ? button('undo-move', '', t('deal.undo'), () => void page.moves.act(() => page.api.undoDeal(id, version), 'deal.undone')) : nothing}
  ${button('mark-lost', '', t('lead.lose'), () => to('lost'))} ${button('mark-won', 'primary', t('lead.win'), () => to('won'))}`;
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
            ${actorMark(actor)}
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
