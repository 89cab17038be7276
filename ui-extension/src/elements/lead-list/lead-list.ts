import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Api } from '../../api/api.ts';
import type { Lead, LeadQuery, SavedView } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { FILTERS, filterOf, parametersOf, queryOf, type FilterName, type LeadFilter } from '../../model/lead-query.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import { tablePanelStyles, tableStyles } from '../../styles/table.ts';
import type { LeadChange } from '../lead-bulk/index.ts';
import type { DwMenu } from '../menu/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../add-lead-dialog/index.ts';
import '../lead-bulk/index.ts';
import '../lead-filters/index.ts';
import '../live-hint/index.ts';
import '../live-state/index.ts';
import '../menu/index.ts';
import '../saved-views/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { COLUMNS, columnsOf, type LeadColumn } from './columns.ts';
import { LeadActions } from './lead-actions.ts';
import { LeadData } from './lead-data.ts';
import { LeadLive } from './lead-live.ts';
import { styles } from './lead-list.styles.ts';
import { LeadRows } from './lead-rows.ts';
import { leadFoot, leadTable, noLeads } from './lead-table.ts';
import { waysIn } from './ways-in.ts';

type Asked = FilterName | 'sort' | 'view';

/**
 * The leads as a table, best first: narrowed, sorted, changed one by one or several at once.
 * @fires dw-open-page - detail: a path; the user wants to see a lead that was just added
 * @fires dw-query-change - filter and order as query parameters, for the page's address
 */
export class DwLeadList extends DwElement {
  static override styles = [...base, controls, scoreStyles, tableStyles, tablePanelStyles, styles];

  @property() q = '';
  @property() status = '';
  @property() source = '';
  @property() band = '';
  @property({ attribute: 'assigned-to' }) assignedTo = '';
  @property({ attribute: 'score-min' }) scoreMin = '';
  @property() confident = '';
  @property({ attribute: 'older-than' }) olderThan = '';
  @property() tag = '';
  @property({ attribute: 'stage-id' }) stageId = '';
  @property() sort = '-score';
  /** The id of the saved view that is shown. */
  @property() view = '';
  /** It stands within a page that has a heading and an Add Lead of its own. */
  @property({ type: Boolean }) embedded = false;
  @state() private adding = false;
  /** Ids of the columns; empty: the usual ones. */
  @state() private columns: readonly string[] = [];
  @state() selected: ReadonlySet<string> = new Set();
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('.columns-menu') private menu!: DwMenu;
  readonly data = new LeadData(this, () => this.services);
  readonly actions = new LeadActions(this);
  readonly rows = new LeadRows(this);
  readonly following = new LeadLive(this, () => this.services.live);
  private observer?: IntersectionObserver;

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['context', 'sort', ...FILTERS] as const;
    if (!asked.some((name) => changed.has(name))) return;
    this.selected = new Set();
    this.reload();
  }

  override updated(): void {
    this.observer?.disconnect();
    const more = this.renderRoot.querySelector('[data-testid=load-more]');
    if (this.embedded || !more || this.data.next.loading || this.data.next.error) return;
    this.observer = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && this.data.more(), {
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
        ${this.embedded ? html`<h2>${t('nav.leads')}</h2>` : html`<h1>${t('nav.leads')}</h1>`}
        <span class="grow"></span>
        ${this.embedded ? nothing : html`<dw-live-state .context=${this.context}></dw-live-state>`} ${this.buttons()}
        <dw-lead-filters .filter=${this.filter} .users=${this.data.users} @dw-filter=${this.onFilter}></dw-lead-filters>
      </div>
      ${this.selected.size > 0 ? this.bulk() : nothing}
      <dw-live-hint text=${this.following.hint} @dw-show=${() => this.reload()}></dw-live-hint>
      <div class="visually-hidden" role="status" data-testid="mentioned">${this.following.mentioned}</div>
      ${this.content()}
      <dw-add-lead-dialog
        .context=${this.context}
        ?open=${this.adding}
        @dw-close=${() => (this.adding = false)}
        @dw-lead-added=${this.onAdded}
      ></dw-add-lead-dialog>
      <dw-menu class="columns-menu"></dw-menu>
      ${this.actions.dialogs()}
      <dw-snackbar></dw-snackbar>`;
  }

  get api(): Api {
    return this.services.api;
  }

  get leadQuery(): LeadQuery {
    return queryOf(this.filter, this.sort);
  }

  get shownColumns(): readonly LeadColumn[] {
    return columnsOf(this.columns);
  }

  /** Whether leads can be selected: there is something to do with them. */
  get selects(): boolean {
    if (!this.data.me) return true; // The place of the boxes is kept.
    return ['leads-write', 'deals-move', 'leads-delete'].some((permission) => this.data.can(permission));
  }

  pageOf(lead: Lead): string {
    return this.page(`leads/${encodeURIComponent(lead.id)}`);
  }

  get importPage(): string {
    return this.page('imports');
  }

  /** Opens the dialog for a new lead. */
  add(): void {
    this.adding = true;
  }

  /** The user is in the middle of something that a change of the rows would disturb. */
  get isHeld(): boolean {
    return this.actions.busy || this.shadowRoot?.activeElement instanceof HTMLSelectElement;
  }

  select(ids: readonly string[]): void {
    this.selected = new Set(ids);
  }

  toggle(id: string): void {
    this.select(this.selected.has(id) ? [...this.selected].filter((other) => other !== id) : [...this.selected, id]);
  }

  note(text: string): void {
    this.snackbar.show({ text });
  }

  reload(): void {
    this.following.caughtUp();
    void this.data.open(this.leadQuery);
  }

  /** Another filter or order: shown, and told to the page. */
  change(query: Partial<Record<Asked, string>>): void {
    Object.assign(this, query);
    this.emit('dw-query-change', query);
  }

  get filter(): LeadFilter {
    return Object.fromEntries(FILTERS.map((name) => [name, this[name] || undefined]));
  }

  private buttons(): TemplateResult {
    return html`<span class="actions">
      <dw-saved-views
        .context=${this.context}
        kind="leads"
        current=${this.view}
        .parameters=${parametersOf(this.filter, this.sort)}
        .columns=${this.columns}
        @dw-view=${this.onView}
        @dw-view-known=${(e: CustomEvent<SavedView>) => (this.columns = e.detail.columns)}
        @dw-note=${(e: CustomEvent<string>) => this.note(e.detail)}
      ></dw-saved-views>
      <button class="btn icon-only" type="button" data-testid="columns" aria-haspopup="menu" aria-expanded="false" aria-label=${t('columns.title')} title=${t('columns.title')} @click=${this.openColumns}>
        ${icon('columns')}
      </button>
      <button class="btn icon-only" type="button" data-testid="export" aria-label=${t('action.export')} title=${t('action.export')} @click=${() => void this.actions.export()}>
        ${icon('export')}
      </button>
      ${this.embedded ? nothing : waysIn(this)}
    </span>`;
  }

  private bulk(): TemplateResult {
    const { users, pipelines, me, found } = this.data;
    const leads = (found.value?.items ?? []).filter(({ id }) => this.selected.has(id));
    return html`<dw-lead-bulk
      .context=${this.context}
      .count=${leads.length}
      .users=${users}
      .pipelines=${pipelines}
      .permissions=${me?.permissions ?? []}
      ?busy=${this.actions.busy}
      @dw-change=${(e: CustomEvent<LeadChange>) => void this.actions.change(e.detail, leads)}
      @dw-clear=${() => this.select([])}
    ></dw-lead-bulk>`;
  }

  private content(): TemplateResult {
    const { value, error, loading, retry } = this.data.found;
    if (error) {
      return html`<div class="panel"><dw-state .context=${this.context} .error=${error} @dw-retry=${retry}></dw-state></div>`;
    }
    if (value && value.items.length === 0 && !loading) return noLeads(this);
    return html`<div class="panel">${leadTable(this, value, loading)} ${value ? leadFoot(this, value) : nothing}</div>`;
  }

  private readonly openColumns = (event: Event): void => {
    const shown = this.shownColumns.map(({ id }) => id);
    const items = COLUMNS.filter(({ id }) => id !== 'name').map(({ id, title }) => ({ id, label: t(title), checked: shown.includes(id), several: true }));
    void this.menu.show(event.currentTarget as HTMLElement, t('columns.title'), [{ items }], (id) => {
      this.columns = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
    });
  };

  private readonly onView = ({ detail }: CustomEvent<SavedView>): void => {
    this.columns = detail.columns;
    this.change({ ...filterOf(detail.parameters), view: detail.id ?? '' });
  };

  private readonly onFilter = ({ detail }: CustomEvent<LeadFilter>): void => {
    this.change({ ...filterOf({}), sort: this.sort, ...detail });
  };

  private readonly onAdded = ({ detail }: CustomEvent<Lead>): void => {
    this.adding = false;
    this.following.added(detail.id);
    const run = () => this.emit('dw-open-page', this.pageOf(detail));
    this.snackbar.show({ text: t('addLead.done', { name: detail.displayName }), action: { label: t('action.open'), run } });
    this.reload();
  };
}
