import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { etagOf, type Api } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import { ApiError } from '../../api/error.ts';
import type { CustomerHost, CustomField, Deal, LeadDetail, Me, Pipeline, ScoreRow, Stage, TimelineEntry, User, Velocity } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { firstOfLead, type First } from '../../core/first.ts';
import { Load } from '../../core/load.ts';
import { Media } from '../../core/media.ts';
import { RecordLive, type OthersChange, type RecordPage } from '../../core/record-live.ts';
import { daysByStage } from '../../model/history.ts';
import { isClosed } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { nextStepStyles } from '../../styles/next-step.ts';
import { recordStyles } from '../../styles/record.ts';
import { scoreStyles } from '../../styles/score.ts';
import { velocityStyles } from '../../styles/velocity.ts';
import type { ConversionsPage } from '../convert-dialog/conversions.ts';
import type { DwSnackbar, Note } from '../snackbar/index.ts';
import type { DwTimeline } from '../timeline/index.ts';
import '../live-hint/index.ts';
import '../score-history/index.ts';
import '../score-panel/index.ts';
import '../snackbar/index.ts';
import '../stage-path/index.ts';
import '../state/index.ts';
import '../timeline/index.ts';
import { NARROW, nextPanel, recordGrid, recordSkeleton } from '../../shared/record-parts.ts';
import { StageMoves, type MovesPage, type Place } from '../../shared/stage-moves.ts';
import type { LeadParts } from './facts.ts';
import { LeadCustomer } from './lead-customer.ts';
import { LeadEditing } from './lead-editing.ts';
import { leadFactPanels, leadMorePanels } from './lead-panels.ts';
import { leadBar, mergedAway } from './lead-parts.ts';
import { styles } from './lead-page.styles.ts';

export interface Shown {
  readonly lead: Versioned<LeadDetail>;
  readonly pipelines: readonly Pipeline[];
  readonly scores: readonly ScoreRow[];
  readonly users: readonly User[];
  readonly fields: readonly CustomField[];
  readonly me: Me;
  /** Of its open deal. */
  readonly velocity: Velocity | undefined;
  /** Of its parts, when it is shown for the first time. */
  readonly first?: First;
}

/** One lead: facts, the path of its deal, and why it scores as it does. */
export class DwLeadPage extends DwElement implements RecordPage<Shown>, MovesPage, ConversionsPage {
  static override styles = [...base, controls, scoreStyles, velocityStyles, nextStepStyles, recordStyles, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  @state() private beat = 0;
  @state() private mentioned = '';
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('dw-timeline') private timeline!: DwTimeline;
  readonly load = new Load<Shown>(this);
  readonly moves = new StageMoves(this);
  readonly editing = new LeadEditing(this);
  readonly customer = new LeadCustomer(this);
  private readonly narrow = new Media(this, NARROW);
  private readonly following = new RecordLive<Shown>(this, () => this.services.live);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('leadId') && !changed.has('context')) return;
    this.load.value = undefined;
    void this.reload();
  }

  override render() {
    const { value, error } = this.load;
    if (error instanceof ApiError && error.problem.leadId) return mergedAway(this.page(`leads/${encodeURIComponent(error.problem.leadId)}`));
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`${value ? this.content(value) : recordSkeleton()}<dw-snackbar></dw-snackbar>`;
  }

  protected override get focusPlace(): string {
    return '.actions button';
  }

  get api(): Api {
    return this.services.api;
  }

  get stages(): readonly Stage[] {
    return this.load.value ? stagesOf(this.load.value) : [];
  }

  get place(): Place | undefined {
    return this.load.value && this.placeOf(this.load.value.lead);
  }

  /** What the facts are made of. */
  get parts(): LeadParts | undefined {
    const { value } = this.load;
    return value && { ...value, lead: value.lead.value, currency: value.me.organisation?.currency ?? 'EUR', editable: this.may('leads-write') };
  }

  get dealHref(): string {
    return this.page(`deals/${encodeURIComponent(this.load.value?.lead.value.dealId ?? '')}`);
  }

  may(permission: string): boolean {
    return this.load.value?.me.permissions.includes(permission) ?? false;
  }

  note(text: string, action?: Note['action']): void {
    this.snackbar.show({ text, action });
  }

  customerHost(): Promise<CustomerHost> {
    return this.services.customerHost();
  }

  async readLead(): Promise<void> {
    this.showLead(await this.api.lead(this.leadId));
  }

  /** Shows the lead as it is now; the rest of the page stays. */
  showLead(lead: Versioned<LeadDetail>): void {
    if (this.load.value) this.load.value = { ...this.load.value, lead };
    this.requestUpdate();
  }

  /** The lead is to come to a stage; a lead that is won may become a customer by it. */
  wish(stage: Stage | undefined): void {
    if (stage?.type === 'won') void this.customer.win(stage);
    else this.moves.wish(stage);
  }

  /** The closed deal goes back to where it was open. */
  reopen({ id, version }: Deal): void {
    void this.moves.act(() => this.api.reopenDeal(id, version), 'deal.reopened');
  }

  reload(): Promise<void> {
    return this.load.run((signal) => this.read(signal));
  }

  async read(signal?: AbortSignal): Promise<Shown> {
    const { api } = this;
    const me = await this.services.me();
    const rest = Promise.all([api.pipelines(signal), api.scores(this.leadId, signal), this.services.users(), this.services.customFields()]);
    const parts = this.load.value ? undefined : firstOfLead(this.services, this.leadId, signal);
    rest.catch(() => undefined); // What the lead's own answer says comes first: it may have been merged.
    const lead = await api.lead(this.leadId, signal);
    const { deal } = lead.value;
    // How fast the deal is, is of use, and the page is too without it.
    const velocity = deal?.status === 'open' ? await api.velocity(deal.id, signal).catch(() => undefined) : undefined;
    const [pipelines, scores, users, fields] = await rest;
    return { lead, pipelines, scores, users, fields, me, velocity, first: await parts };
  }

  get topic(): string {
    return this.load.value ? `lead:${this.load.value.lead.value.id}` : '';
  }

  get doing(): 'nothing' | 'editing' | 'busy' {
    if (this.moves.busy || this.editing.busy || this.customer.busy) return 'busy';
    const editors = [...this.renderRoot.querySelectorAll('dw-editable-facts'), ...this.renderRoot.querySelectorAll('dw-consents')];
    return this.moves.asking || this.editing.asking || this.customer.asking || editors.some(({ busy }) => busy) ? 'editing' : 'nothing';
  }

  tagOf({ lead }: Shown): string {
    return lead.etag ?? String(lead.value.version);
  }

  async latest(): Promise<TimelineEntry | undefined> {
    return (await this.api.timeline(this.leadId, { limit: 1 })).items[0];
  }

  touched(): void {
    this.beat++;
  }

  told(change: OthersChange | undefined): void {
    if (change) this.mentioned = t('live.shown', { who: change.who });
  }

  private content(shown: Shown): TemplateResult {
    const lead = shown.lead.value;
    const { stages } = this;
    return html`${leadBar(this, lead, stages)}
      <dw-live-hint .change=${this.following.hint} @dw-show=${() => void this.following.show()}></dw-live-hint>
      <div class="visually-hidden" role="status" data-testid="mentioned">${this.mentioned}</div>
      <dw-stage-path
        .stages=${stages}
        current=${lead.stage?.id ?? ''}
        .days=${daysByStage(lead.deal?.stageHistory ?? [], lead.deal?.closedAt ?? null, Date.now())}
        ?movable=${this.may('deals-move')}
        @dw-stage-pick=${(e: CustomEvent<string>) => this.wish(stages.find((s) => s.id === e.detail))}
      ></dw-stage-path>
      ${isClosed(lead.status) && lead.deal?.status !== 'open' ? nothing : nextPanel(lead.nextActivity, this.may('activities-write') ? () => this.timeline.plan() : undefined)}
      ${recordGrid(this.narrow.matches, { story: this.story(shown), about: leadFactPanels(this, shown), rest: leadMorePanels(this) })}
      ${this.moves.dialogs(lead.displayName)} ${this.editing.dialog(lead.displayName)} ${this.customer.dialogs(shown.lead)}`;
  }

  private placeOf({ value: lead, etag }: Versioned<LeadDetail>): Place {
    return {
      name: lead.displayName,
      stageId: lead.stage?.id,
      history: lead.deal?.stageHistory ?? [],
      moveTo: async (stageId, reason) => {
        const stored = await this.api.moveLead(lead.id, etag ?? etagOf(lead.version), stageId, reason);
        this.showLead(stored);
        return this.placeOf(stored);
      },
    };
  }

  private story({ lead: { value: lead }, scores, first }: Shown): TemplateResult {
    return html`<dw-score-panel .context=${this.context} .explanation=${lead.explanation}></dw-score-panel>
      <dw-score-history .context=${this.context} lead-id=${lead.id} .scores=${scores} ?replays=${this.may('audit-read')}></dw-score-history>
      <dw-timeline
        .context=${this.context}
        lead-id=${lead.id}
        stamp="${lead.version} ${lead.deal?.version ?? ''} ${lead.score?.points ?? ''} ${this.beat}"
        .first=${first?.timeline}
        @dw-logged=${() => void this.reload()}
      ></dw-timeline>`;
  }
}

/** The stages of the deal's pipeline, else of the default one, where a first deal would stand. */
function stagesOf({ lead, pipelines }: Shown): readonly Stage[] {
  const { deal } = lead.value;
  const pipeline = pipelines.find((p) => p.id === deal?.pipelineId) ?? pipelines.find((p) => p.isDefault) ?? pipelines[0];
  return [...(pipeline?.stages ?? [])].sort((a, b) => a.position - b.position);
}
