import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { SOURCES, STATUSES } from '../../model/lead.ts';
import type { FilterName, LeadFilter } from '../../model/lead-query.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { filterBarStyles } from '../../styles/filter-bar.ts';
import { styles } from './lead-filters.styles.ts';

const TYPING_MS = 300;

/**
 * Chooses among the leads.
 * @fires dw-filter - detail: the filter as it now is
 */
export class DwLeadFilters extends DwElement {
  static override styles = [...base, controls, filterBarStyles, styles];

  @property({ attribute: false }) filter: LeadFilter = {};
  @property({ attribute: false }) users: readonly User[] = [];
  private typing?: ReturnType<typeof setTimeout>;

  override render() {
    const { q, status, source, band, assignedTo, scoreMin, confident, olderThan } = this.filter;
    const bands = { high: t('band.high'), medium: t('band.medium'), low: t('band.low') };
    return html`<label class="chip ${q ? 'active' : ''}"
        >${icon('search')}<span class="visually-hidden">${t('filter.leadText')}</span>
        <input type="search" .value=${q ?? ''} placeholder=${t('filter.leadText')} @input=${this.onType} data-testid="filter-text" />
      </label>
      ${this.choice('status', t('lead.status'), status, named('status', STATUSES))}
      ${this.choice('source', t('lead.source'), source, named('source', SOURCES))}
      ${this.choice('band', t('lead.score'), band, bands)} ${this.choice('assignedTo', t('lead.owner'), assignedTo, this.owners())}
      ${scoreMin ? this.choice('scoreMin', t('filter.scoreMin'), scoreMin, {}) : nothing}
      ${confident ? this.choice('confident', t('filter.confident'), confident, { true: t('filter.confident.true') }) : nothing}
      ${olderThan ? this.choice('olderThan', t('filter.age'), olderThan, { PT24H: t('filter.age.PT24H') }) : nothing}
      ${Object.values(this.filter).some(Boolean)
        ? html`<button class="btn quiet" type="button" @click=${() => this.change({})}>${t('filter.clear')}</button>`
        : nothing}`;
  }

  private choice(
    name: FilterName,
    title: string,
    now: string | undefined,
    options: Readonly<Record<string, string>>,
  ): TemplateResult {
    const pick = (event: Event) =>
      this.change({ ...this.filter, [name]: (event.target as HTMLSelectElement).value || undefined });
    return html`<label class="chip ${now ? 'active' : ''}"
      >${title}
      <select @change=${pick} data-testid="filter-${name}">
        <option value="" ?selected=${!now}>${t('filter.any')}</option>
        ${now && !(now in options) ? html`<option value=${now} selected>${wordsOf(now, options)}</option>` : nothing}
        ${Object.entries(options).map(([id, text]) => html`<option value=${id} ?selected=${id === now}>${text}</option>`)}
      </select>${icon('chevron')}
    </label>`;
  }

  private owners(): Record<string, string> {
    const users = this.users.map((user) => [user.id, user.displayName] as const);
    return { me: t('filter.me'), nobody: t('filter.nobody'), ...Object.fromEntries(users) };
  }

  private readonly onType = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim() || undefined;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.change({ ...this.filter, q }), TYPING_MS);
  };

  private change(filter: LeadFilter): void {
    clearTimeout(this.typing);
    this.emit<LeadFilter>('dw-filter', filter);
  }
}

/** Several values in words: "New, Contacted"; what has no words stands for itself. */
function wordsOf(values: string, options: Readonly<Record<string, string>>): string {
  return values
    .split(',')
    .map((value) => options[value] ?? value)
    .join(', ');
}

function named(prefix: 'status' | 'source', values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, label(prefix, value)]));
}
