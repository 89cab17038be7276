import { html, type TemplateResult } from 'lit';
import type { Board } from '../../api/types.ts';
import { formatMoney, formatMoneyShort } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';

/** How many deals are open, their sum, and what it is worth by chance. */
export function boardTotals(board: Board | undefined): TemplateResult {
  if (!board) return html`<span class="totals"><span class="skeleton"></span></span>`;
  const { totals, currency } = board;
  const short = (amount: number) => formatMoneyShort({ amount, currency });
  const others = totals.others.map((other) => ` + ${formatMoneyShort(other)}`).join('');
  return html`<span class="totals" data-testid="totals" title=${[{ amount: totals.value, currency }, ...totals.others].map(formatMoney).join(' + ')}
    >${plural('board.open', totals.count)} · ${short(totals.value)}${others} ·
    ${t('board.weighted', { sum: short(totals.weighted) })}</span
  >`;
}

/** Stands there until the board is. */
export function boardSkeleton(): TemplateResult {
  const cards = [3, 2, 3, 1];
  return html`<div class="board" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    ${cards.map(
      (count) => html`<div class="ghost-column">
        ${Array.from({ length: count + 1 }, () => html`<div class="skeleton"></div>`)}
      </div>`,
    )}
  </div>`;
}
