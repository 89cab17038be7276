import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Board, Column } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { paint } from '../../core/paint.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { styles } from './stage-bars.styles.ts';

/** The open deals of a board by stage: a bar by value, with count and sum beside it. */
export class DwStageBars extends DwElement {
  static override styles = [...base, styles];

  @property({ attribute: false }) board!: Board;

  override render() {
    const open = this.board.columns.filter((column) => column.stage.type === 'open');
    const byValue = open.some((column) => column.value > 0);
    const size = (column: Column) => (byValue ? column.value : column.count);
    const most = Math.max(1, ...open.map(size));
    return html`<ul aria-label=${t('dashboardPanel.title')}>
      ${open.map((column) => this.bar(column, size(column) / most))}
    </ul>`;
  }

  private bar({ stage, count, value }: Column, share: number): TemplateResult {
    const money = { amount: value, currency: this.board.currency };
    const bar = { 'inline-size': `${share * 100}%`, opacity: String(0.55 + 0.45 * share) };
    return html`<li data-testid="stage-bar">
      <span class="clip" title=${stage.name}>${stage.name}</span>
      <span class="track" aria-hidden="true"><i ${paint(bar)}></i></span>
      <span class="soft sum" title=${formatMoney(money)}>${formatNumber(count)} · ${formatMoneyShort(money)}</span>
    </li>`;
  }
}
