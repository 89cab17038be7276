import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Board, Lead, Page } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { scoreChip } from '../../core/parts.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import { tableStyles } from '../../styles/table.ts';
import '../stage-bars/index.ts';
import '../state/index.ts';
import { styles } from './crm-dashboard.styles.ts';

interface Shown {
  readonly leads: Page<Lead>;
  readonly hot: Page<Lead>;
  readonly board?: Board;
}

const HOT = 8;

/** The state of the business at a glance: figures, open deals by stage, and who to call first. */
export class DwCrmDashboard extends DwElement {
  static override styles = [...base, controls, scoreStyles, tableStyles, styles];

  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.fetch(signal));
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar"><h1>${t('nav.dashboard')}</h1></div>
      ${value ? this.content(value) : skeleton()}`;
  }

  private async fetch(signal: AbortSignal): Promise<Shown> {
    const { api } = this.services;
    await this.services.me();
    const pipelines = await api.pipelines(signal);
    const pipeline = pipelines.find((p) => p.isDefault) ?? pipelines[0];
    const [leads, hot, board] = await Promise.all([
      api.leads({ limit: 1 }, signal),
      api.leads({ band: 'high', status: 'new', sort: '-score', limit: HOT }, signal),
      pipeline && api.board(pipeline.id, {}, 1, signal),
    ]);
    return { leads, hot, board };
  }

  private content({ leads, hot, board }: Shown): TemplateResult {
    return html`<div class="kpis">
        ${kpi(t('kpi.leads'), counted(leads), t('kpi.leads.note'))}
        ${kpi(t('kpi.hot'), counted(hot), t('kpi.hot.note'))}
        ${board ? boardKpis(board) : nothing}
      </div>
      <div class="grid">
        ${board ? this.funnel(board) : nothing}
        <section class="panel" aria-label=${t('dashboard.hot')}>
          <div class="row">
            <h2>${t('dashboard.hot')}</h2>
            <a href=${`${this.page('leads')}?band=high&status=new`}>${t('dashboard.hotAll')}</a>
          </div>
          ${this.hotLeads(hot)}
        </section>
      </div>`;
  }

  private funnel(board: Board): TemplateResult {
    return html`<section class="panel" aria-label=${t('dashboardPanel.title')}>
      <div class="row bar">
        <h2>${t('dashboardPanel.title')}</h2>
        <a href=${this.page('board')}>${t('dashboardPanel.open')}</a>
      </div>
      <dw-stage-bars .board=${board}></dw-stage-bars>
    </section>`;
  }

  private hotLeads({ items }: Page<Lead>): TemplateResult {
    if (items.length === 0) {
      return html`<dw-state compact icon="check" heading=${t('dashboard.noHot')} text=${t('dashboard.noHot.text')}></dw-state>`;
    }
    return html`<table aria-label=${t('dashboard.hot')}>
      <thead>
        <tr>
          <th scope="col">${t('lead.name')}</th>
          <th scope="col" class="medium">${t('lead.company')}</th>
          <th scope="col" class="medium">${t('lead.source')}</th>
          <th scope="col" class="num">${t('lead.score')}</th>
          <th scope="col" class="num">${t('lead.value')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((lead) => this.hotRow(lead))}
      </tbody>
    </table>`;
  }

  private hotRow(lead: Lead): TemplateResult {
    const href = this.page(`leads/${encodeURIComponent(lead.id)}`);
    return html`<tr>
      <td class="text"><a class="name clip" href=${href} title=${lead.displayName}>${lead.displayName}</a></td>
      <td class="text medium" title=${lead.company ?? ''}>${lead.company ?? '–'}</td>
      <td class="text medium">${lead.source ? label('source', lead.source) : '–'}</td>
      <td class="num">${scoreChip(lead.score)}</td>
      <td class="num">${lead.estimatedValue ? formatMoney(lead.estimatedValue) : '–'}</td>
    </tr>`;
  }
}

function boardKpis({ totals, columns, currency }: Board): TemplateResult {
  const won = columns.filter((column) => column.stage.type === 'won');
  const count = won.reduce((sum, column) => sum + column.count, 0);
  const value = won.reduce((sum, column) => sum + column.value, 0);
  const money = (amount: number) => formatMoneyShort({ amount, currency });
  return html`${kpi(t('kpi.pipeline'), money(totals.value), plural('board.open', totals.count))}
  ${kpi(t('kpi.weighted'), money(totals.weighted), t('kpi.weighted.note'))}
  ${won.length > 0 ? kpi(t('kpi.won'), formatNumber(count), t('kpi.won.note', { sum: money(value) })) : nothing}`;
}

function kpi(title: string, value: string, note: string): TemplateResult {
  return html`<div class="panel kpi" data-testid="kpi">
    <span class="soft">${title}</span>
    <div class="v">${value}</div>
    <span class="soft">${note}</span>
  </div>`;
}

function counted({ total, totalIsExact }: Page<Lead>): string {
  return totalIsExact ? formatNumber(total) : `${formatNumber(total)}+`;
}

function skeleton(): TemplateResult {
  return html`<div role="status" aria-busy="true" aria-label=${t('state.loading')}>
    <div class="kpis">${Array.from({ length: 5 }, () => html`<div class="skeleton"></div>`)}</div>
    <div class="grid">
      <div class="skeleton tall"></div>
      <div class="skeleton tall"></div>
    </div>
  </div>`;
}
