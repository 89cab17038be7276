import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { SOURCES, STATUSES } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './lead-filters.styles.ts';

export interface LeadFilter {
  readonly q?: string;
  readonly status?: string;
  readonly source?: string;
  readonly band?: string;
}

const TYPING_MS = 300;

/**
 * Chooses among the leads.
 * @fires dw-filter - detail: the filter as it now is
 */
export class DwLeadFilters extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) filter: LeadFilter = {};
  private typing?: ReturnType<typeof setTimeout>;

  override render() {
    const { q, status, source, band } = this.filter;
    const bands = { high: t('band.high'), medium: t('band.medium'), low: t('band.low') };
    return html`<label class="chip ${q ? 'active' : ''}"
        >${icon('search')}<span class="visually-hidden">${t('filter.leadText')}</span>
        <input type="search" .value=${q ?? ''} placeholder=${t('filter.leadText')} @input=${this.onType} data-testid="filter-text" />
      </label>
      ${this.choice('status', t('lead.status'), status, named('status', STATUSES))}
      ${this.choice('source', t('lead.source'), source, named('source', SOURCES))}
      ${this.choice('band', t('lead.score'), band, bands)}
      ${q || status || source || band
        ? html`<button class="btn quiet" type="button" @click=${() => this.change({})}>${t('filter.clear')}</button>`
        : nothing}`;
  }

  private choice(
    name: 'status' | 'source' | 'band',
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
        ${Object.entries(options).map(([id, text]) => html`<option value=${id} ?selected=${id === now}>${text}</option>`)}
      </select>${icon('chevron')}
    </label>`;
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

function named(prefix: 'status' | 'source', values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, label(prefix, value)]));
}
