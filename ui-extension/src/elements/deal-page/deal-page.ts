import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Api } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import type { CustomerHost, Deal, LeadDetail, Me, Pipeline, Stage, TimelineEntry, User, Velocity } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { suggestionsOf, timelineOfDeal, type First } from '../../core/first.ts';
import { Load } from '../../core/load.ts';
import { Media } from '../../core/media.ts';
import { RecordLive, type OthersChange, type RecordPage } from '../../core/record-live.ts';
import { daysByStage } from '../../model/history.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { nextStepStyles } from '../../styles/next-step.ts';
import { recordStyles } from '../../styles/record.ts';
import { scoreStyles } from '../../styles/score.ts';
import { velocityStyles } from '../../styles/velocity.ts';
import type { DwEditableFacts, FactChange } from '../editable-facts/index.ts';
import type { DwSnackbar, Note } from '../snackbar/index.ts';
import type { DwTimeline } from '../timeline/index.ts';
import { auditTrail } from '../audit-trail/part.ts';
import '../customer-link/index.ts';
import '../editable-facts/index.ts';
import '../live-hint/index.ts';
import '../snackbar/index.ts';
import '../stage-path/index.ts';
import '../state/index.ts';
import '../timeline/index.ts';
import { Conversions, type ConversionsPage } from '../convert-dialog/conversions.ts';
import { NARROW, nextPanel, recordGrid, recordSkeleton } from '../../shared/record-parts.ts';
import { StageMoves, type MovesPage, type Place } from '../../shared/stage-moves.ts';
import { DealEditing } from './deal-editing.ts';
import { dealFacts } from './deal-facts.ts';
import { dealBar, historyPanel } from './deal-panels.ts';
import { velocityPanel } from './velocity-panel.ts';
import { styles } from './deal-page.styles.ts';

export interface Shown {
  readonly deal: Deal;
  readonly lead: Versioned<LeadDetail> | undefined;
  readonly pipeline: Pipeline | undefined;
  readonly velocity: Velocity;
  readonly users: readonly User[];
  readonly me: Me;
  /** Of its parts, when it is shown for the first time. */
  readonly first: First;
}

/** One deal: its facts, where it stands and stood, how fast it is, and what happened. */
export class DwDealPage extends DwElement implements RecordPage<Shown>, MovesPage, ConversionsPage {
  static override styles = [...base, controls, scoreStyles, velocityStyles, nextStepStyles, recordStyles, styles];

  @property({ attribute: 'deal-id' }) dealId = '';
  @state() private beat = 0;
  @state() private mentioned = '';
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('dw-timeline') private timeline!: DwTimeline;
  readonly load = new Load<Shown>(this);
  readonly moves = new StageMoves(this);
  private readonly conversions = new Conversions(this);
  private readonly editing = new DealEditing(this);
  private readonly narrow = new Media(this, NARROW);
  private readonly following = new RecordLive<Shown>(this, () => this.services.live);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dealId') && !changed.has('context')) return;
    this.load.value = undefined;
    void this.reload();
  }

  override render() {
    const { value, error } = this.load;
    if (error && !value) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`${value ? this.content(value) : recordSkeleton()}<dw-snackbar></dw-snackbar>`;
  }

  protected override get focusPlace(): string {
    return '.actions button';
  }

  get api(): Api {
    return this.services.api;
  }

  get deal(): Deal | undefined {
    return this.load.value?.deal;
  }

  get place(): Place | undefined {
    return this.deal && this.placeOf(this.deal);
  }

  get stages(): readonly Stage[] {
    return this.load.value?.pipeline?.stages ?? [];
  }

  note(text: string, action?: Note['action']): void {
    this.snackbar.show({ text, action });
  }

  customerHost(): Promise<CustomerHost> {
    return this.services.customerHost();
  }

  /** What the lead became concerns the deal, too. */
  showLead(): Promise<void> {
    return this.reload();
  }

  reload(): Promise<void> {
    return this.load.run((signal) => this.read(signal));
  }

  async read(signal?: AbortSignal): Promise<Shown> {
    const { api } = this;
    const me = await this.services.me();
    const isFirst = !this.load.value;
    const [deal, pipelines, velocity, users, timeline] = await Promise.all([
      api.deal(this.dealId),
      api.pipelines(signal),
      api.velocity(this.dealId, signal),
      this.services.users(),
      isFirst ? timelineOfDeal(this.services, this.dealId, signal) : undefined,
    ]);
    const suggested = isFirst && deal.leadId ? suggestionsOf(this.services, deal.leadId, signal) : undefined;
    const lead = deal.leadId ? await api.lead(deal.leadId, signal) : undefined;
    return { deal, lead, pipeline: pipelines.find(({ id }) => id === deal.pipelineId), velocity, users, me, first: { timeline, suggestions: await suggested } };
  }

  get currency(): string {
    const { value } = this.load;
    return value?.deal.value?.currency ?? value?.pipeline?.currency ?? 'EUR';
  }

  get topic(): string {
    return this.deal ? `deal:${this.deal.id}` : '';
  }

  get doing(): 'nothing' | 'editing' | 'busy' {
    if ([this.moves, this.editing, this.conversions].some(({ busy }) => busy)) return 'busy';
    return this.moves.asking || this.conversions.asking || this.renderRoot.querySelector('dw-editable-facts')?.busy ? 'editing' : 'nothing';
  }

  tagOf({ deal }: Shown): string {
    return String(deal.version);
  }

  async latest(): Promise<TimelineEntry | undefined> {
    return (await this.api.dealTimeline(this.dealId, { limit: 1 })).items[0];
  }

  touched(): void {
    this.beat++;
  }

  told(change: OthersChange | undefined): void {
    if (change) this.mentioned = t('live.shown', { who: change.who });
  }

  private content(shown: Shown): TemplateResult {
    const { deal, velocity } = shown;
    return html`${dealBar(this, shown)}
      <dw-live-hint .change=${this.following.hint} @dw-show=${() => void this.following.show()}></dw-live-hint>
      <div class="visually-hidden" role="status" data-testid="mentioned">${this.mentioned}</div>
      <dw-stage-path
        .stages=${this.stages}
        current=${deal.stage.id}
        .days=${daysByStage(deal.stageHistory, deal.closedAt, Date.now())}
        ?movable=${this.may('deals-move')}
        @dw-stage-pick=${(e: CustomEvent<string>) => this.wish(this.stages.find(({ id }) => id === e.detail))}
      ></dw-stage-path>
      ${deal.status === 'open' ? nextPanel(deal.nextActivity, this.may('activities-write') ? () => this.timeline.plan() : undefined) : nothing}
      ${recordGrid(this.narrow.matches, {
        story: html`<dw-timeline
          .context=${this.context}
          deal-id=${deal.id}
          stamp="${deal.version} ${this.beat}"
          .first=${shown.first.timeline}
          @dw-logged=${() => void this.reload()}
        ></dw-timeline>`,
        about: this.factList(shown),
        rest: html`${this.customerPanel(shown)} ${velocityPanel(velocity)} ${historyPanel(deal.stageHistory)} ${auditTrail(this, deal.id, String(deal.version))}`,
      })}
      ${this.moves.dialogs(deal.title)} ${this.conversions.dialog()}`;
  }

  /** The deal is to come to a stage; its lead may become a customer when it is won. */
  wish(stage: Stage | undefined): void {
    const only = () => this.moves.wish(stage);
    if (stage?.type === 'won' && this.deal?.status === 'open') void this.conversions.win(this.load.value?.lead, only);
    else only();
  }

  private placeOf({ id, title: name, version, stage, stageHistory: history }: Deal): Place {
    const moveTo = async (stageId: string, reason?: string) => {
      const { deal } = await this.api.moveDeal(id, version, stageId, reason);
      await this.reload();
      return this.placeOf(deal);
    };
    return { name, stageId: stage.id, history, moveTo };
  }

  private factList({ deal, lead, users, pipeline }: Shown): TemplateResult {
    const facts = dealFacts({
      deal,
      lead: lead?.value,
      users,
      pipelineName: pipeline?.name ?? '',
      leadHref: this.page(`leads/${encodeURIComponent(deal.leadId ?? '')}`),
      editable: this.may('deals-write'),
    });
    return html`<dw-editable-facts
      .context=${this.context}
      heading=${t('deal.facts')}
      .facts=${facts}
      @dw-fact=${(e: CustomEvent<FactChange>) => void this.editing.fact(e.detail, e.currentTarget as DwEditableFacts)}
    ></dw-editable-facts>`;
  }

  private customerPanel({ deal: { customer, leadId }, lead, first }: Shown): TemplateResult {
    return html`<dw-customer-link
      .context=${this.context}
      lead-id=${leadId ?? ''}
      .customer=${customer}
      .conversion=${lead?.value.conversion ?? null}
      ?editable=${this.may('deals-write')}
      ?converts=${Boolean(lead?.value.conversion) && this.conversions.allowed}
      ?busy=${this.conversions.busy}
      .first=${first.suggestions}
      @dw-undo-conversion=${() => lead && void this.conversions.undo(lead)}
      @dw-link=${(e: CustomEvent<string>) => void this.editing.link(e.detail)}
      @dw-unlink=${() => void this.editing.link(null)}
    ></dw-customer-link>`;
  }

  may(permission: string): boolean {
    return this.load.value?.me.permissions.includes(permission) ?? false;
  }
}
