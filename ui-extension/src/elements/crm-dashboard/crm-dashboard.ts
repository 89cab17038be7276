import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Me, Pipeline, ReportQuery, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import type { LeadFilter } from '../../model/lead-query.ts';
import { OWN_RANGE, momentsOf, USUAL_RANGE } from '../../model/period.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import type { FunnelView } from '../funnel-report/index.ts';
import type { DwLeadList } from '../lead-list/index.ts';
import '../dashboard-panel/index.ts';
import '../funnel-report/index.ts';
import '../kpi-cards/index.ts';
import '../lead-list/index.ts';
import '../sla-report/index.ts';
import '../source-report/index.ts';
import '../state/index.ts';
import '../velocity-report/index.ts';
import { styles } from './crm-dashboard.styles.ts';
import { dashboardFilters, type DashboardChoice } from './dashboard-filters.ts';

interface Known {
  readonly me: Me;
  readonly pipelines: readonly Pipeline[];
  readonly users: readonly User[];
}

/**
 * The state of the business at a glance: figures, funnel, sources, velocity, answers in time, and the leads.
 * @fires dw-query-change - what is shown as query parameters, for the page's address
 */
export class DwCrmDashboard extends DwElement {
  static override styles = [...base, controls, styles];

  @property() range = USUAL_RANGE;
  @property() from = '';
  @property() to = '';
  /** `none`, or empty: the period before. */
  @property() compare = '';
  @property() pipeline = '';
  @property() owner = '';
  @property() funnel: FunnelView = 'now';
  /** What the table of leads is narrowed and sorted by. */
  @property({ attribute: false }) leads: LeadFilter & { readonly sort?: string; readonly view?: string } = {};
  /** It stands within a page that has a heading of its own. */
  @property({ type: Boolean }) embedded = false;
  @state() private asked?: ReportQuery;
  @query('dw-lead-list') private list?: DwLeadList;
  private readonly load = new Load<Known>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.fetch(signal)).then(() => this.ask());
    else if ((['range', 'from', 'to', 'compare', 'pipeline', 'owner'] as const).some((name) => changed.has(name))) this.ask();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    if (!value) return this.skeleton();
    const all = can(value, 'records-all');
    return html`<div class="bar">
        ${this.heading()}
        <span class="grow"></span>
        ${can(value, 'leads-write')
          ? html`<button class="btn primary" type="button" data-testid="add-lead" @click=${() => this.list?.add()}>${icon('plus')}${t('addLead.title')}</button>`
          : nothing}
        ${all ? html`<div class="filters">${dashboardFilters(this.choice, value, (part) => this.change(part))}</div>` : nothing}
      </div>
      ${all ? this.reports(value) : this.own()} ${this.table()}`;
  }

  private heading(): TemplateResult {
    return this.embedded ? html`<h2>${t('nav.dashboard')}</h2>` : html`<h1>${t('nav.dashboard')}</h1>`;
  }

  private skeleton(): TemplateResult {
    return html`<div class="bar">${this.heading()}</div>
      <div class="grid" role="status" aria-busy="true" aria-label=${t('state.loading')}>
        ${Array.from({ length: 4 }, () => html`<div class="skeleton"></div>`)}
      </div>`;
  }

  private async fetch(signal: AbortSignal): Promise<Known> {
    const me = await this.services.me();
    const [pipelines, users] = await Promise.all([this.services.api.pipelines(signal), this.services.users()]);
    return { me, pipelines, users };
  }

  private get choice(): DashboardChoice {
    const { range, from, to, compare, pipeline, owner } = this;
    return { range, from, to, compare, pipeline, owner };
  }

  /** Asks for the reports as the choice now is; a day still to be picked is waited for. */
  private ask(): void {
    const { range, from, to, compare, pipeline, owner } = this;
    const zone = this.load.value?.me.organisation?.timeZone;
    if (!zone || (range === OWN_RANGE && !from)) return;
    const moments = momentsOf({ range, from, to }, Date.now(), zone);
    this.asked = { ...moments, compare: compare || 'previous', pipelineId: pipeline || undefined, owner: owner || undefined };
  }

  private change(part: Partial<DashboardChoice>): void {
    Object.assign(this, part);
    this.emit('dw-query-change', { ...part, ...(part.range === USUAL_RANGE ? { range: '' } : {}) });
  }

  private reports({ pipelines }: Known): TemplateResult {
    const { context, asked } = this;
    return html`<dw-kpi-cards .context=${context} .query=${asked} .pipelines=${pipelines}></dw-kpi-cards>
      <div class="grid">
        <dw-funnel-report .context=${context} .query=${asked} view=${this.funnel}></dw-funnel-report>
        <dw-source-report .context=${context} .query=${asked}></dw-source-report>
        <dw-velocity-report .context=${context} .query=${asked}></dw-velocity-report>
        <dw-sla-report .context=${context} .query=${asked}></dw-sla-report>
      </div>`;
  }

  /** Reports count everybody's records; whoever sees their own alone gets those. */
  private own(): TemplateResult {
    return html`<section class="panel" data-testid="reports-closed">
        <dw-state compact icon="lock" heading=${t('dashboard.own')} text=${t('dashboard.own.text')}></dw-state>
      </section>
      <div class="gap"><dw-dashboard-panel .context=${this.context}></dw-dashboard-panel></div>`;
  }

  private table(): TemplateResult {
    const { leads } = this;
    return html`<dw-lead-list
      embedded
      .context=${this.context}
      q=${leads.q ?? ''}
      status=${leads.status ?? ''}
      source=${leads.source ?? ''}
      band=${leads.band ?? ''}
      assigned-to=${leads.assignedTo ?? ''}
      score-min=${leads.scoreMin ?? ''}
      confident=${leads.confident ?? ''}
      older-than=${leads.olderThan ?? ''}
      tag=${leads.tag ?? ''}
      stage-id=${leads.stageId ?? ''}
      view=${leads.view ?? ''}
      sort=${leads.sort || '-score'}
      @dw-lead-added=${() => this.ask()}
    ></dw-lead-list>`;
  }
}

function can({ me }: Known, permission: string): boolean {
  return me.permissions.includes(permission);
}
