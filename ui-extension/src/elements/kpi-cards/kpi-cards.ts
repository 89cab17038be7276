import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { KpiReport, Pipeline, ReportQuery } from '../../api/types.ts';
import { changeTag, formatShare, notConverted, shareInWords } from '../../core/figures.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { Report } from '../../shared/report.ts';
import { reportStyles } from '../../styles/report.ts';
import { styles } from './kpi-cards.styles.ts';

interface Card {
  readonly title: string;
  readonly value: string;
  readonly exact?: string;
  readonly change: TemplateResult | typeof nothing;
  readonly notes: readonly string[];
}

/** The six figures that say how business is, beside those of the period before. */
export class DwKpiCards extends Report<KpiReport> {
  static override styles = [...base, controls, reportStyles, styles];

  /** Leads without a deal are expected in the default pipeline, and so count into its value alone. */
  @property({ attribute: false }) pipelines: readonly Pipeline[] = [];
  protected readonly name = 'kpis';
  protected readonly heading = 'kpi.title';

  override render() {
    const { value, error, loading } = this.load;
    return html`<section aria-labelledby="heading" aria-busy=${String(loading)} data-testid="report-kpis">
      <header>
        <h2 id="heading">${t(this.heading)}</h2>
        <span class="grow"></span>
        ${this.exportButton()}
      </header>
      ${error ? html`<div class="panel">${this.body()}</div>` : value ? this.body() : skeleton()}
    </section>`;
  }

  protected fetch(query: ReportQuery, signal: AbortSignal): Promise<KpiReport> {
    return this.services.reports.kpis(query, signal);
  }

  protected content(report: KpiReport): TemplateResult {
    return html`<dl class="cards">${[...leadCards(report), ...this.moneyCards(report), ...rateCards(report)].map(card)}</dl>`;
  }

  private moneyCards({ current, before, currency }: KpiReport): Card[] {
    const money = (amount: number) => ({ amount, currency });
    return [
      {
        title: t('kpi.pipeline'),
        value: formatMoneyShort(money(current.pipelineValue)),
        exact: formatMoney(money(current.pipelineValue)),
        change: changeTag(current.pipelineValue, before?.pipelineValue),
        notes: [this.countsEstimates ? t('kpi.pipeline.estimates') : t('kpi.pipeline.deals'), notConverted(current.otherCurrencies)],
      },
      {
        title: t('kpi.won'),
        value: formatNumber(current.wonDeals),
        change: changeTag(current.wonDeals, before?.wonDeals),
        notes: [t('kpi.won.note', { sum: formatMoneyShort(money(current.wonValue)) }), notConverted(current.wonOtherCurrencies)],
      },
    ];
  }

  private get countsEstimates(): boolean {
    const id = this.query?.pipelineId;
    return !id || (this.pipelines.find((p) => p.id === id)?.isDefault ?? false);
  }
}

function leadCards({ current, before }: KpiReport): Card[] {
  return [
    {
      title: t('kpi.leads'),
      value: formatNumber(current.totalLeads),
      change: changeTag(current.totalLeads, before?.totalLeads),
      notes: [t('kpi.leads.new', { count: current.newLeads })],
    },
    {
      title: t('kpi.active'),
      value: formatNumber(current.activeLeads),
      change: changeTag(current.activeLeads, before?.activeLeads),
      notes: [t('kpi.active.note')],
    },
  ];
}

function rateCards({ current, before }: KpiReport): Card[] {
  const { conversionRate: rate, conversionRateOfClosed: ofClosed, avgScore } = current;
  return [
    {
      title: t('kpi.conversion'),
      value: formatShare(rate),
      exact: shareInWords(rate),
      change: changeTag(rate.rate, before?.conversionRate.rate, { measure: 'share' }),
      notes: [t('kpi.conversion.note'), t('kpi.conversion.closed', { share: formatShare(ofClosed), part: ofClosed.part, n: ofClosed.n })],
    },
    {
      title: t('kpi.score'),
      value: avgScore === null ? '–' : formatNumber(Math.round(avgScore)),
      change: changeTag(avgScore, before?.avgScore, { measure: 'points' }),
      notes: [t('kpi.score.note')],
    },
  ];
}

function card({ title, value, exact, change, notes }: Card): TemplateResult {
  return html`<div class="panel kpi" data-testid="kpi">
    <dt class="soft">${title}</dt>
    <dd>
      <span class="v" title=${exact ?? nothing}>${value}</span> ${change}
      ${notes.filter(Boolean).map((note) => html`<span class="soft">${note}</span>`)}
    </dd>
  </div>`;
}

function skeleton(): TemplateResult {
  return html`<div class="cards" role="status" aria-label=${t('state.loading')}>
    ${Array.from({ length: 6 }, () => html`<div class="skeleton"></div>`)}
  </div>`;
}
