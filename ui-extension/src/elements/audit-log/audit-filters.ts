import { html, type TemplateResult } from 'lit';
import type { User } from '../../api/types.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';

/** What is looked for; days as the browser's fields write them. */
export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly record: string;
  readonly dateFrom: string;
  readonly dateTo: string;
}

const ACTIONS = [
  'lead.created', 'lead.updated', 'lead.status-changed', 'lead.deleted', 'lead.restored', 'lead.merged', 'lead.converted', 'lead.score-adjusted', 'deal.created', 'deal.updated', 'deal.moved', 'deal.customer-changed',
  'activity.logged', 'activity.updated', 'activity.completed', 'activity.reopened', 'activity.deleted',
  'pipeline.created', 'pipeline.updated', 'pipeline.deleted', 'view.created', 'view.updated', 'view.deleted',
  'scoring-draft.created', 'scoring-draft.updated', 'scoring-draft.deleted', 'scoring-model.published', 'scoring-model.rolled-back', 'scoring-model.withdrawn',
  'plan.created', 'plan.updated', 'plan.deleted',
  'import.uploaded', 'import.started', 'import.done', 'import.failed',
  'submission.received', 'signals.received', 'signals.pulled', 'tracking.updated', 'customer.standing-changed', 'exchange-rate.added', 'exchange-rate.changed', 'exchange-rate.deleted', 'settings.updated', 'sla.updated',
  'holiday.added', 'holiday.renamed', 'holiday.removed', 'custom-field.declared', 'custom-field.updated', 'score.refreshed', 'job.started', 'organisation.created', 'organisation.updated',
];

export function auditFilters(
  now: AuditFilter,
  users: readonly User[],
  change: (part: Partial<AuditFilter>) => void,
): TemplateResult {
  const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const day = (name: 'dateFrom' | 'dateTo', title: string) => html`<label class="chip ${now[name] ? 'active' : ''}"
    >${title}
    <input type="date" .value=${now[name]} data-testid="filter-${name}" @change=${(e: Event) => change({ [name]: valueOf(e) })} />
  </label>`;
  return html`<div class="filters">
    <label class="chip ${now.actor ? 'active' : ''}"
      >${t('audit.who')}
      <select data-testid="filter-actor" @change=${(e: Event) => change({ actor: valueOf(e) })}>
        <option value="">${t('filter.anyone')}</option>
        ${users.map((u) => html`<option value=${u.id} ?selected=${u.id === now.actor}>${u.displayName}</option>`)}
      </select>${icon('chevron')}
    </label>
    <label class="chip ${now.action ? 'active' : ''}"
      >${t('audit.what')}
      <select data-testid="filter-action" @change=${(e: Event) => change({ action: valueOf(e) })}>
        <option value="">${t('audit.anything')}</option>
        ${ACTIONS.map((a) => html`<option value=${a} ?selected=${a === now.action}>${label('auditAction', a)}</option>`)}
      </select>${icon('chevron')}
    </label>
    <label class="chip ${now.record ? 'active' : ''}"
      >${icon('search')}<span class="visually-hidden">${t('audit.recordId')}</span>
      <input
        type="search"
        .value=${now.record}
        placeholder=${t('audit.recordId')}
        data-testid="filter-record"
        @change=${(e: Event) => change({ record: valueOf(e).trim() })}
      />
    </label>
    ${day('dateFrom', t('audit.from'))} ${day('dateTo', t('audit.until'))}
  </div>`;
}
