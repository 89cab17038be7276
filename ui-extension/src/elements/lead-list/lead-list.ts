import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Lead, LeadQuery, Page } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatNumber } from '../../core/format.ts';
import { plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { sortAfter, sortOf } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import { tableStyles } from '../../styles/table.ts';
import type { LeadFilter } from '../lead-filters/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../add-lead-dialog/index.ts';
import '../lead-filters/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { COLUMNS, type LeadColumn } from './columns.ts';
import { styles } from './lead-list.styles.ts';

const PAGE = 50;

/**
 * The leads as a table, best first.
 * @fires dw-query-change - filter and order as query parameters, for the page's address
 */
export class DwLeadList extends DwElement {
  static override styles = [...base, controls, scoreStyles, tableStyles, styles];

  @property() q = '';
  @property() status = '';
  @property() source = '';
  @property() band = '';
  @property() sort = '-score';
  @state() private adding = false;
  @state() private permissions: readonly string[] = [];
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly found = new Load<Page<Lead>>(this);
  private readonly next = new Load<void>(this);
  private observer?: IntersectionObserver;

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['context', 'q', 'status', 'source', 'band', 'sort'] as const;
    if (asked.some((name) => changed.has(name))) this.load();
  }

  override updated(): void {
    this.observer?.disconnect();
    const more = this.renderRoot.querySelector('[data-testid=load-more]');
    if (!more || this.next.loading || this.next.error) return;
    this.observer = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && this.more(), {
      rootMargin: '300px',
    });
    this.observer.observe(more);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  override render() {
    return html`<div class="bar">
        <h1>${t('nav.leads')}</h1>
        <dw-lead-filters .filter=${this.filter} @dw-filter=${this.onFilter}></dw-lead-filters>
        <span class="grow"></span>
        <span class="actions">
          ${this.can('leads-import')
            ? html`<a class="btn" href=${this.page('imports')}>${icon('import')}${t('nav.imports')}</a>`
            : nothing}
          ${this.can('leads-write')
            ? html`<button class="btn primary" type="button" data-testid="add-lead" @click=${() => (this.adding = true)}>
                ${icon('plus')}${t('addLead.title')}
              </button>`
            : nothing}
        </span>
      </div>
      ${this.content()}
      <dw-add-lead-dialog
        .context=${this.context}
        ?open=${this.adding}
        @dw-close=${() => (this.adding = false)}
        @dw-lead-added=${this.onAdded}
      ></dw-add-lead-dialog>
      <dw-snackbar></dw-snackbar>`;
  }

  private get filter(): LeadFilter {
    const { q, status, source, band } = this;
    return { q: q || undefined, status: status || undefined, source: source || undefined, band: band || undefined };
  }

  private get leadQuery(): LeadQuery {
    return { ...this.filter, sort: this.sort, limit: PAGE };
  }

  private can(permission: string): boolean {
    return this.permissions.includes(permission);
  }

  private load(): void {
    void this.found.run(async (signal) => {
      this.permissions = (await this.services.me()).permissions;
      return this.services.api.leads(this.leadQuery, signal);
    });
  }

  private readonly more = (): void => {
    const shown = this.found.value;
    if (!shown?.nextCursor || this.next.loading || this.found.loading) return;
    const cursor = shown.nextCursor;
    void this.next.run(async (signal) => {
      const page = await this.services.api.leads({ ...this.leadQuery, cursor }, signal);
      if (this.found.value !== shown) return;
      const known = new Set(shown.items.map((lead) => lead.id));
      const fresh = page.items.filter((lead) => !known.has(lead.id));
      this.found.value = { ...shown, items: [...shown.items, ...fresh], nextCursor: page.nextCursor };
    });
  };

  private content(): TemplateResult {
    const { value, error, loading } = this.found;
    if (error) {
      return html`<div class="panel">
        <dw-state .context=${this.context} .error=${error} @dw-retry=${this.found.retry}></dw-state>
      </div>`;
    }
    if (value && value.items.length === 0 && !loading) return this.empty();
    return html`<div class="panel">
      <div class="scroll ${loading && value ? 'stale' : ''}">
        <table aria-label=${t('nav.leads')} aria-busy=${String(loading)}>
          <thead>
            <tr>
              ${COLUMNS.map((column) => this.head(column))}
            </tr>
          </thead>
          <tbody>
            ${value
              ? repeat(value.items, (lead) => lead.id, (lead) => this.leadRow(lead))
              : Array.from({ length: 10 }, () => skeletonRow())}
          </tbody>
        </table>
      </div>
      ${value ? this.foot(value) : nothing}
    </div>`;
  }

  private head(column: LeadColumn): TemplateResult {
    const { sortKey, title, align, width } = column;
    const css = `${align ?? ''} ${width ?? ''}`;
    if (!sortKey) return html`<th scope="col" class=${css}>${t(title)}</th>`;
    const { key, descending } = sortOf(this.sort);
    const sorted = key !== sortKey ? 'none' : descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${css} aria-sort=${sorted}>
      <button type="button" data-testid="sort-${sortKey}" @click=${() => this.change({ sort: sortAfter(this.sort, sortKey) })}>
        ${t(title)}${sorted === 'none' ? nothing : icon(descending ? 'down' : 'up')}
      </button>
    </th>`;
  }

  private leadRow(lead: Lead): TemplateResult {
    const href = this.page(`leads/${encodeURIComponent(lead.id)}`);
    return html`<tr data-testid="lead-row" data-lead-id=${lead.id}>
      ${COLUMNS.map(
        ({ cell, align, width }) => html`<td class="${align ?? 'text'} ${width ?? ''}">${cell(lead, href)}</td>`,
      )}
    </tr>`;
  }

  private foot({ items, total, totalIsExact, nextCursor }: Page<Lead>): TemplateResult {
    const all = totalIsExact ? plural('leads.total', total) : t('leads.totalOver', { count: total });
    return html`<div class="foot">
      <span class="soft" data-testid="lead-total" role="status">
        ${nextCursor ? t('leads.shown', { shown: formatNumber(items.length), all }) : all}
      </span>
      ${this.next.error ? html`<span class="error" role="alert">${t('leads.moreFailed')}</span>` : nothing}
      ${nextCursor
        ? html`<button class="btn" type="button" data-testid="load-more" ?disabled=${this.next.loading} @click=${this.more}>
            ${this.next.loading ? t('state.loading') : t('action.loadMore')}
          </button>`
        : nothing}
    </div>`;
  }

  private empty(): TemplateResult {
    const filtered = Object.values(this.filter).some(Boolean);
    return html`<div class="panel">
      ${filtered
        ? html`<dw-state icon="search" heading=${t('leads.noMatch')} text=${t('leads.noMatch.text')}>
            <button class="btn" type="button" @click=${() => this.change({ q: '', status: '', source: '', band: '' })}>
              ${t('filter.clear')}
            </button>
          </dw-state>`
        : html`<dw-state heading=${t('leads.none')} text=${t('leads.none.text')}>
            <button class="btn primary" type="button" ?hidden=${!this.can('leads-write')} @click=${() => (this.adding = true)}>
              ${t('addLead.title')}
            </button>
            <a class="btn" href=${this.page('imports')} ?hidden=${!this.can('leads-import')}>${t('nav.imports')}</a>
          </dw-state>`}
    </div>`;
  }

  private readonly onFilter = ({ detail }: CustomEvent<LeadFilter>): void => {
    const { q = '', status = '', source = '', band = '' } = detail;
    this.change({ q, status, source, band });
  };

  private change(query: Partial<Pick<this, 'q' | 'status' | 'source' | 'band' | 'sort'>>): void {
    Object.assign(this, query);
    this.emit('dw-query-change', query);
  }

  private readonly onAdded = ({ detail }: CustomEvent<Lead>): void => {
    this.adding = false;
    this.snackbar.show({ text: t('addLead.done', { name: detail.displayName }) });
    this.load();
  };
}

function skeletonRow(): TemplateResult {
  return html`<tr aria-hidden="true">
    ${COLUMNS.map(({ align, width }) => html`<td class="${align ?? ''} ${width ?? ''}"><span class="skeleton"></span></td>`)}
  </tr>`;
}
