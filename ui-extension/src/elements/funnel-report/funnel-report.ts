import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FunnelReport, FunnelStage, ReportQuery } from '../../api/types.ts';
import { changeTag, formatShare, notConverted, shareInWords } from '../../core/figures.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { bar } from '../../shared/bar.ts';
import { Report } from '../../shared/report.ts';
import { styles } from './funnel-report.styles.ts';

export type FunnelView = 'now' | 'cohort';

const VIEWS: readonly FunnelView[] = ['now', 'cohort'];

/**
 * What stands at each stage now, or what became of the deals that entered it in the period: those
 * that are still open there count neither for nor against it.
 * @fires dw-query-change - detail: {funnel}, for the page's address
 */
export class DwFunnelReport extends Report<FunnelReport> {
  static override styles = [...Report.styles, styles];

  @property() view: FunnelView = 'now';
  protected readonly name = 'funnel';
  protected readonly heading = 'funnel.title';

  protected fetch(query: ReportQuery, signal: AbortSignal): Promise<FunnelReport> {
    return this.services.reports.funnel(query, signal);
  }

  protected override note({ pipeline }: FunnelReport): string {
    return this.view === 'cohort' ? t('funnel.note.cohort', { pipeline: pipeline.name }) : t('funnel.note.now', { pipeline: pipeline.name });
  }

  protected override choices(): TemplateResult {
    return html`<span class="switch" role="group" aria-label=${t('funnel.view')}>
      ${VIEWS.map(
        (view) => html`<button type="button" aria-pressed=${String(view === this.view)} data-testid="funnel-${view}" @click=${() => this.pick(view)}>
          ${t(`funnel.view.${view}`)}
        </button>`,
      )}
    </span>`;
  }

  protected content(report: FunnelReport): TemplateResult {
    return this.view === 'cohort' ? cohorts(report) : standing(report);
  }

  private pick(view: FunnelView): void {
    this.view = view;
    this.emit('dw-query-change', { funnel: view === 'now' ? '' : view });
  }
}

function standing({ stages, currency }: FunnelReport): TemplateResult {
  const open = stages.filter(({ type }) => type === 'open');
  const byValue = open.some(({ value }) => value > 0);
  const size = (stage: FunnelStage) => (byValue ? stage.value : stage.count);
  const most = Math.max(1, ...open.map(size));
  const others = notConverted(open.flatMap(({ otherCurrencies }) => otherCurrencies));
  const sum = (amount: number) => html`<td class="num" title=${formatMoney({ amount, currency })}>${formatMoneyShort({ amount, currency })}</td>`;
  return html`<div class="scroll">
      <table aria-label=${t('funnel.title')}>
        <thead>
          <tr>
            <th scope="col">${t('funnel.stage')}</th>
            <td class="chart"></td>
            <th scope="col" class="num">${t('funnel.deals')}</th>
            <th scope="col" class="num">${t('funnel.value')}</th>
            <th scope="col" class="num wide">${t('funnel.weighted')}</th>
          </tr>
        </thead>
        <tbody>
          ${open.map(
            (stage) => html`<tr data-testid="stage-bar">
              <td class="name" title=${stage.stage.name}>${stage.stage.name}</td>
              <td class="chart">${track([[size(stage) / most, '']])}</td>
              <td class="num">${formatNumber(stage.count)}</td>
              ${sum(stage.value)}
              <td class="num wide">${formatMoneyShort({ amount: stage.weighted, currency })}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${others ? html`<p class="soft foot">${others}</p>` : nothing}`;
}

function cohorts({ stages }: FunnelReport): TemplateResult {
  const shown = stages.filter(({ type }) => type !== 'lost');
  const most = Math.max(1, ...shown.map(({ cohort }) => cohort.entered));
  if (shown.every(({ cohort }) => cohort.entered === 0)) return html`<p class="soft">${t('funnel.none')}</p>`;
  return html`<div class="scroll">
      <table aria-label=${t('funnel.title')}>
        <thead>
          <tr>
            <th scope="col">${t('funnel.stage')}</th>
            <td class="chart"></td>
            <th scope="col" class="num">${t('funnel.entered')}</th>
            <th scope="col" class="num">${t('funnel.undecided')}</th>
            <th scope="col" class="num">${t('funnel.advanced')}</th>
            <th scope="col" class="num wide">${t('funnel.won')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((stage) => cohortRow(stage, most))}
        </tbody>
      </table>
    </div>
    <ul class="key soft" aria-hidden="true">
      <li><i></i>${t('funnel.advanced')}</li>
      <li><i class="open"></i>${t('funnel.undecided')}</li>
      <li><i class="out"></i>${t('funnel.out')}</li>
    </ul>`;
}

function cohortRow({ stage, type, cohort, before }: FunnelStage, most: number): TemplateResult {
  const { entered, undecided, advanced, won } = cohort;
  const parts: Part[] =
    type === 'open'
      ? [[advanced.part / most, ''], [undecided / most, 'open'], [(advanced.n - advanced.part) / most, 'out']]
      : [[entered / most, '']];
  return html`<tr data-testid="cohort">
    <td class="name" title=${stage.name}>${stage.name}</td>
    <td class="chart">${track(parts)}</td>
    <td class="num">${formatNumber(entered)}</td>
    <td class="num">${type === 'open' ? formatNumber(undecided) : '–'}</td>
    <td class="num" title=${type === 'open' ? shareInWords(advanced) : nothing}>
      ${type === 'open' ? html`${formatShare(advanced)} ${changeTag(advanced.rate, before?.advanced.rate, { measure: 'share' })}` : '–'}
    </td>
    <td class="num wide" title=${type === 'open' ? shareInWords(won) : nothing}>${type === 'open' ? formatShare(won) : '–'}</td>
  </tr>`;
}

/** The length from 0 to 1, and what it stands for. */
type Part = readonly [number, '' | 'open' | 'out'];

function track(parts: readonly Part[]): TemplateResult {
  return html`<span class="track" aria-hidden="true">${parts.map(([share, kind]) => bar(share, kind))}</span>`;
}
