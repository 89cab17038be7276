import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Api } from '../../api/api.ts';
import type { Deal, LeadDetail, Me, Pipeline, Stage, User, Velocity } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { scoreChip } from '../../core/parts.ts';
import { slaTag } from '../../core/sla.ts';
import { daysByStage } from '../../model/history.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import type { DwEditableFacts, FactChange } from '../editable-facts/index.ts';
import type { DwSnackbar, Note } from '../snackbar/index.ts';
import '../editable-facts/index.ts';
import '../snackbar/index.ts';
import '../stage-path/index.ts';
import '../state/index.ts';
import '../timeline/index.ts';
import { changeOf, dealFacts } from './deal-facts.ts';
import { DealMoves } from './deal-moves.ts';
import { historyPanel, velocityPanel } from './deal-panels.ts';
import { styles } from './deal-page.styles.ts';

interface Shown {
  readonly deal: Deal;
  readonly lead: LeadDetail | undefined;
  readonly pipeline: Pipeline | undefined;
  readonly velocity: Velocity;
  readonly users: readonly User[];
  readonly me: Me;
}

/** One deal: its facts, where it stands and stood, how fast it is, and what happened. */
export class DwDealPage extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: 'deal-id' }) dealId = '';
  @state() private factFailure = '';
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('dw-editable-facts') private facts!: DwEditableFacts;
  private readonly moves = new DealMoves(this);
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dealId') && !changed.has('context')) return;
    this.load.value = undefined;
    void this.reload();
  }

  override render() {
    const { value, error } = this.load;
    if (error && !value) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`${value ? this.content(value) : skeleton()}<dw-snackbar></dw-snackbar>`;
  }

  get api(): Api {
    return this.services.api;
  }

  get deal(): Deal | undefined {
    return this.load.value?.deal;
  }

  get stages(): readonly Stage[] {
    return this.load.value?.pipeline?.stages ?? [];
  }

  note(text: string, action?: Note['action']): void {
    this.snackbar.show({ text, action });
  }

  reload(): Promise<void> {
    const { api } = this;
    return this.load.run(async (signal) => {
      const me = await this.services.me();
      const [deal, pipelines, velocity, users] = await Promise.all([
        api.deal(this.dealId),
        api.pipelines(signal),
        api.velocity(this.dealId, signal),
        this.services.users(),
      ]);
      const lead = deal.leadId ? (await api.lead(deal.leadId, signal)).value : undefined;
      return { deal, lead, pipeline: pipelines.find(({ id }) => id === deal.pipelineId), velocity, users, me };
    });
  }

  private content(shown: Shown): TemplateResult {
    const { deal, velocity } = shown;
    return html`${this.bar(shown)}
      <dw-stage-path
        .stages=${this.stages}
        current=${deal.stage.id}
        .days=${daysByStage(deal.stageHistory, deal.closedAt, Date.now())}
        ?movable=${this.may('deals-move')}
        @dw-stage-pick=${(e: CustomEvent<string>) => this.moves.wish(this.stages.find(({ id }) => id === e.detail))}
      ></dw-stage-path>
      <div class="grid">
        <div class="stack">
          <dw-timeline .context=${this.context} deal-id=${deal.id} stamp=${deal.version} @dw-logged=${() => void this.reload()}></dw-timeline>
        </div>
        <div class="stack">${this.factList(shown)} ${velocityPanel(velocity)} ${historyPanel(deal.stageHistory)}</div>
      </div>
      ${this.moves.dialogs(deal.title)}`;
  }

  private bar({ deal, lead }: Shown): TemplateResult {
    const closed = deal.status === 'won' ? t('deal.isWon') : t('deal.isLost');
    return html`<div class="bar">
      <h1 class="clip" title=${deal.title}>${deal.title}</h1>
      ${lead ? scoreChip(lead.score) : nothing} ${slaTag(deal)}
      ${deal.status === 'open' ? nothing : html`<span class="tag ${deal.status}" data-testid="deal-status">${closed}</span>`}
      <span class="grow"></span>
      <span class="actions">${this.may('deals-move') ? this.buttons(deal) : nothing}</span>
    </div>`;
  }

  private buttons(deal: Deal): TemplateResult {
    const last = [...deal.stageHistory].sort((a, b) => a.at.localeCompare(b.at)).at(-1);
    const to = (type: 'won' | 'lost') => this.moves.wish(this.stages.find((stage) => stage.type === type));
    const button = (id: string, style: string, text: string, act: () => void) =>
      html`<button class="btn ${style}" type="button" data-testid=${id} @click=${act}>${text}</button>`;
    if (deal.status !== 'open') return button('reopen', '', t('deal.reopen'), () => void this.moves.reopen());
    return html`${last?.actor.kind === 'automation' && last.from ? button('undo-move', '', t('deal.undo'), () => void this.moves.undo()) : nothing}
    ${button('mark-lost', '', t('lead.lose'), () => to('lost'))} ${button('mark-won', 'primary', t('lead.win'), () => to('won'))}`;
  }

  private factList({ deal, lead, users, pipeline }: Shown): TemplateResult {
    const facts = dealFacts({
      deal,
      lead,
      users,
      pipelineName: pipeline?.name ?? '',
      leadHref: this.page(`leads/${encodeURIComponent(deal.leadId ?? '')}`),
      editable: this.may('deals-write'),
    });
    return html`<dw-editable-facts
      .context=${this.context}
      heading=${t('deal.facts')}
      .facts=${facts}
      failure=${this.factFailure}
      @dw-fact=${(e: CustomEvent<FactChange>) => void this.change(deal, e.detail)}
    ></dw-editable-facts>`;
  }

  private may(permission: string): boolean {
    return this.load.value?.me.permissions.includes(permission) ?? false;
  }

  /** Stores one fact; a deal that somebody else changed is read again, and the field stays open. */
  private async change(deal: Deal, fact: FactChange): Promise<void> {
    const currency = deal.value?.currency ?? this.load.value?.pipeline?.currency ?? 'EUR';
    this.factFailure = '';
    try {
      await this.api.changeDeal(deal.id, deal.version, changeOf(fact, currency));
      await this.reload();
      this.facts.close();
      this.note(t('deal.saved'));
    } catch (error) {
      if (isStale(error)) await this.reload();
      this.factFailure = isStale(error) ? t('deal.stale') : failureText(error);
    }
  }
}

function skeleton(): TemplateResult {
  return html`<div class="wait" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>`;
}
