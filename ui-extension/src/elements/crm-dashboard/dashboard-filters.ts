import { html, nothing, type TemplateResult } from 'lit';
import type { Pipeline, User } from '../../api/types.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { OWN_RANGE, RANGES } from '../../model/period.ts';

/** What the dashboard is about, under the names that the page's address has for it. */
export interface DashboardChoice {
  readonly range: string;
  readonly from: string;
  readonly to: string;
  readonly compare: string;
  readonly pipeline: string;
  readonly owner: string;
}

interface Offered {
  readonly pipelines: readonly Pipeline[];
  readonly users: readonly User[];
}

type Option = readonly [string, string];

export function dashboardFilters(
  now: DashboardChoice,
  { pipelines, users }: Offered,
  change: (part: Partial<DashboardChoice>) => void,
): TemplateResult {
  const choice = (name: keyof DashboardChoice, title: string, options: readonly Option[], active = Boolean(now[name])) => html`<label
    class="chip ${active ? 'active' : ''}"
    >${title}
    <select data-testid="filter-${name}" @change=${(e: Event) => change({ [name]: valueOf(e) })}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === now[name]}>${text}</option>`)}
    </select>${icon('chevron')}
  </label>`;
  const day = (name: 'from' | 'to', title: string) => html`<label class="chip"
    >${title}
    <input type="date" .value=${now[name]} data-testid="filter-${name}" @change=${(e: Event) => change({ [name]: valueOf(e) })} />
  </label>`;
  const ranges: Option[] = [...RANGES.map((days): Option => [days, t('range.days', { days })]), [OWN_RANGE, t('range.own')]];
  const all: Option = ['', t('filter.any')];
  return html`${choice('range', t('range.title'), ranges, false)}
    ${now.range === OWN_RANGE ? html`${day('from', t('audit.from'))} ${day('to', t('audit.until'))}` : nothing}
    ${choice('compare', t('compare.title'), [['', t('compare.previous')], ['none', t('compare.none')]], false)}
    ${pipelines.length > 1 ? choice('pipeline', t('filter.pipeline'), [all, ...pipelines.map(({ id, name }): Option => [id, name])]) : nothing}
    ${choice('owner', t('filter.owner'), [['', t('filter.anyone')], ...users.map(({ id, displayName }): Option => [id, displayName])])}`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
