import { html, nothing, type TemplateResult } from 'lit';
import type { ReportQuery, VelocityReport } from '../../api/types.ts';
import { changeTag, formatDecimal, formatMonth } from '../../core/figures.ts';
import { formatNumber } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';
import { bar } from '../../shared/bar.ts';
import { Report } from '../../shared/report.ts';
import { styles } from './velocity-report.styles.ts';

/** How long it takes to win a deal, and where deals wait. */
export class DwVelocityReport extends Report<VelocityReport> {
  static override styles = [...Report.styles, styles];

  protected readonly name = 'velocity';
  protected readonly heading = 'speed.title';

  protected fetch(query: ReportQuery, signal: AbortSignal): Promise<VelocityReport> {
    return this.services.reports.velocity(query, signal);
  }

  protected override note({ pipeline }: VelocityReport): string {
    return pipeline.name;
  }

  protected content(report: VelocityReport): TemplateResult {
    return html`${timeToWin(report)} ${stays(report)} ${report.months.length > 1 ? months(report) : nothing}`;
  }
}

function timeToWin({ current, before }: VelocityReport): TemplateResult {
  const { median, percentile90, mean, won, open } = current.timeToWin;
  if (mean === null) return html`<p class="soft foot">${t('speed.few', { won, open })}</p>`;
  return html`<dl class="big">
      <div>
        <dt>${t('speed.median')}</dt>
        <dd>${days(median)} ${changeTag(median, before?.timeToWin.median, { lessIsBetter: true })}</dd>
      </div>
      <div>
        <dt>${t('speed.mean')}</dt>
        <dd>${days(mean)}</dd>
      </div>
      <div>
        <dt>${t('speed.most')}</dt>
        <dd>${days(percentile90)}</dd>
      </div>
    </dl>
    <p class="soft foot">${t('speed.basis', { won, open })}</p>`;
}

function stays({ current: { stages } }: VelocityReport): TemplateResult {
  const most = Math.max(1, ...stages.map(({ stay }) => stay.median ?? 0));
  return html`<div class="scroll">
    <table aria-label=${t('speed.stages')}>
      <thead>
        <tr>
          <th scope="col">${t('funnel.stage')}</th>
          <td class="chart"></td>
          <th scope="col" class="num">${t('speed.half')}</th>
          <th scope="col" class="num">${t('speed.nine')}</th>
          <th scope="col" class="num wide">${t('speed.left')}</th>
        </tr>
      </thead>
      <tbody>
        ${stages.map(
          ({ stage, stay }) => html`<tr data-testid="stay">
            <td class="name" title=${stage.name}>${stage.name}</td>
            <td class="chart">
              <span class="track" aria-hidden="true">${bar((stay.median ?? 0) / most)}</span>
            </td>
            <td class="num">${days(stay.median)}</td>
            <td class="num">${days(stay.percentile90)}</td>
            <td class="num wide">${formatNumber(stay.deals)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function months({ months: all }: VelocityReport): TemplateResult {
  return html`<details>
    <summary>${plural('speed.months', all.length)}</summary>
    <table aria-label=${t('speed.byMonth')}>
      <thead>
        <tr>
          <th scope="col">${t('speed.month')}</th>
          <th scope="col" class="num">${t('kpi.won')}</th>
          <th scope="col" class="num">${t('speed.median')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          ({ month, won, median }) => html`<tr>
            <td>${formatMonth(month)}</td>
            <td class="num">${formatNumber(won)}</td>
            <td class="num">${days(median)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** "9.2 d"; a dash where there is no such figure. */
function days(value: number | null): string {
  return value === null ? '–' : t('time.days', { days: formatDecimal(value) });
}
