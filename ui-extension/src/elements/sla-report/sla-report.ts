import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ReportQuery, SlaFigures, SlaReport, User } from '../../api/types.ts';
import { changeTag, formatSpan } from '../../core/figures.ts';
import { formatNumber, formatPercent } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { bar } from '../../shared/bar.ts';
import { Report } from '../../shared/report.ts';
import { styles } from './sla-report.styles.ts';

interface Shown {
  readonly report: SlaReport;
  readonly users: readonly User[];
}

type By = 'tiers' | 'owners';

const PARTS = ['inTime', 'late', 'breached', 'waiting'] as const;
const KINDS: Readonly<Record<(typeof PARTS)[number], string>> = { inTime: 'good', late: 'late', breached: 'bad', waiting: 'out' };

/** Whether leads were answered in time, by what their score asks for or by owner. */
export class DwSlaReport extends Report<Shown> {
  static override styles = [...Report.styles, styles];

  @state() private by: By = 'tiers';
  protected readonly name = 'sla';
  protected readonly heading = 'slaReport.title';

  protected async fetch(query: ReportQuery, signal: AbortSignal): Promise<Shown> {
    const [report, users] = await Promise.all([this.services.reports.sla(query, signal), this.services.users()]);
    return { report, users };
  }

  protected override choices(): TemplateResult {
    const ways: readonly By[] = ['tiers', 'owners'];
    return html`<span class="switch" role="group" aria-label=${t('slaReport.by')}>
      ${ways.map(
        (by) => html`<button type="button" aria-pressed=${String(by === this.by)} data-testid="sla-${by}" @click=${() => (this.by = by)}>
          ${t(`slaReport.by.${by}`)}
        </button>`,
      )}
    </span>`;
  }

  protected content({ report: { period, previous }, users }: Shown): TemplateResult {
    const { total } = period;
    if (total.due === 0) {
      return html`<dw-state compact icon="clock" heading=${t('slaReport.none')} text=${t('slaReport.none.text')}></dw-state>`;
    }
    return html`<dl class="big">
        <div>
          <dt>${t('slaReport.inTime')}</dt>
          <dd>${share(total)} ${changeTag(total.inTimeShare, previous?.total.inTimeShare, { measure: 'share' })}</dd>
        </div>
        <div>
          <dt>${t('slaReport.median')}</dt>
          <dd>${span(total.medianSeconds)}</dd>
        </div>
        <div>
          <dt>${t('slaReport.most')}</dt>
          <dd>${span(total.percentile90Seconds)}</dd>
        </div>
      </dl>
      ${this.table(period[this.by], users)}
      <ul class="key soft">
        ${PARTS.map((part) => html`<li><i class=${KINDS[part]} aria-hidden="true"></i>${t(`slaReport.part.${part}`)}: ${formatNumber(total[part])}</li>`)}
      </ul>`;
  }

  private table(rows: readonly SlaFigures[], users: readonly User[]): TemplateResult {
    return html`<div class="scroll">
      <table aria-label=${t('slaReport.title')}>
        <thead>
          <tr>
            <th scope="col">${t(`slaReport.by.${this.by}`)}</th>
            <td class="chart"></td>
            <th scope="col" class="num">${t('slaReport.due')}</th>
            <th scope="col" class="num">${t('slaReport.inTime')}</th>
            <th scope="col" class="num wide">${t('slaReport.median')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr data-testid="sla-row">
              <td class="name">${this.by === 'tiers' ? tier(row) : owner(row, users)}</td>
              <td class="chart">${track(row)}</td>
              <td class="num">${formatNumber(row.due)}</td>
              <td class="num" title=${t('slaReport.parts', { inTime: row.inTime, late: row.late, breached: row.breached, waiting: row.waiting })}>${share(row)}</td>
              <td class="num wide">${span(row.medianSeconds)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function track(row: SlaFigures): TemplateResult {
  return html`<span class="track" aria-hidden="true">${PARTS.map((part) => bar(row[part] / row.due, KINDS[part]))}</span>`;
}

function tier({ minScore }: SlaFigures): string {
  return minScore === null ? t('slaReport.noScore') : t('slaReport.tier', { score: minScore });
}

function owner({ owner: id, unassigned }: SlaFigures, users: readonly User[]): string {
  if (unassigned) return t('filter.nobody');
  return users.find((user) => user.id === id)?.displayName ?? t('owner.unknown');
}

/** Nobody can have been late yet where all wait within their time. */
function share({ inTimeShare }: SlaFigures): string {
  return inTimeShare === null ? '–' : formatPercent(inTimeShare);
}

function span(seconds: number | null): string {
  return seconds === null ? '–' : formatSpan(seconds);
}
