import { html, type TemplateResult } from 'lit';
import type { ReportQuery, SourceReport } from '../../api/types.ts';
import { changeTag, formatShare, notConverted, shareInWords } from '../../core/figures.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { bar } from '../../shared/bar.ts';
import { Report } from '../../shared/report.ts';
import { styles } from './source-report.styles.ts';

type Source = SourceReport['sources'][number];

/** Where the leads of the period came from, and what came of them. */
export class DwSourceReport extends Report<SourceReport> {
  static override styles = [...Report.styles, styles];

  protected readonly name = 'sources';
  protected readonly heading = 'sources.title';

  protected fetch(query: ReportQuery, signal: AbortSignal): Promise<SourceReport> {
    return this.services.reports.sources(query, signal);
  }

  protected override note(): string {
    return t('sources.note');
  }

  protected content({ sources, currency }: SourceReport): TemplateResult {
    const shown = sources.filter(({ current, before }) => current.leads > 0 || (before?.leads ?? 0) > 0).sort((a, b) => b.current.leads - a.current.leads);
    if (shown.every(({ current }) => current.leads === 0)) {
      return html`<dw-state compact icon="leads" heading=${t('sources.none')} text=${t('sources.none.text')}></dw-state>`;
    }
    const most = Math.max(1, ...shown.map(({ current }) => current.leads));
    const others = notConverted(shown.flatMap(({ current }) => current.otherCurrencies));
    return html`<div class="scroll">
        <table aria-label=${t('sources.title')}>
          <thead>
            <tr>
              <th scope="col">${t('lead.source')}</th>
              <td class="chart roomy"></td>
              <th scope="col" class="num">${t('kpi.leads')}</th>
              <th scope="col" class="num">${t('sources.rate')}</th>
              <th scope="col" class="num wide">${t('kpi.pipeline')}</th>
              <th scope="col" class="num">${t('sources.won')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((source) => row(source, most, currency))}
          </tbody>
        </table>
      </div>
      ${others ? html`<p class="soft foot">${others}</p>` : ''}`;
  }
}

function row({ source, current, before }: Source, most: number, currency: string): TemplateResult {
  const { leads, active, conversionRateOfClosed: rate, pipelineValue, wonValue } = current;
  const money = (amount: number) => formatMoneyShort({ amount, currency });
  return html`<tr data-testid="source">
    <td class="name">${label('source', source)}</td>
    <td class="chart roomy">
      <span class="track" aria-hidden="true">${bar(leads / most)}</span>
    </td>
    <td class="num" title=${t('sources.active', { count: active })}>${formatNumber(leads)} ${changeTag(leads, before?.leads)}</td>
    <td class="num" title=${shareInWords(rate)}>${formatShare(rate)}</td>
    <td class="num wide" title=${formatMoney({ amount: pipelineValue, currency })}>${money(pipelineValue)}</td>
    <td class="num" title=${formatMoney({ amount: wonValue, currency })}>${money(wonValue)}</td>
  </tr>`;
}
