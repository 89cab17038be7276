import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { etagOf } from '../../api/api.ts';
import { ApiError } from '../../api/error.ts';
import type { LeadDetail, Me, Pipeline, ScoreRow, Stage, User } from '../../api/types.ts';
import type { Versioned } from '../../api/client.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { scoreChip } from '../../core/parts.ts';
import { slaTag } from '../../core/sla.ts';
import { daysByStage } from '../../model/history.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { scoreStyles } from '../../styles/score.ts';
import type { Conflict } from '../conflict-dialog/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../conflict-dialog/index.ts';
import '../fact-list/index.ts';
import '../lost-dialog/index.ts';
import '../score-history/index.ts';
import '../score-panel/index.ts';
import '../snackbar/index.ts';
import '../stage-path/index.ts';
import '../state/index.ts';
import '../timeline/index.ts';
import { contactFacts, dealFacts, otherFacts } from './facts.ts';
import { styles } from './lead-page.styles.ts';

interface Shown {
  readonly lead: Versioned<LeadDetail>;
  readonly pipelines: readonly Pipeline[];
  readonly scores: readonly ScoreRow[];
  readonly users: readonly User[];
  readonly me: Me;
}

interface Wish {
  readonly stage: Stage;
  readonly reason?: string;
}

/** One lead: facts, the path of its deal, and why it scores as it does. */
export class DwLeadPage extends DwElement {
  static override styles = [...base, controls, scoreStyles, styles];

  @property({ attribute: 'lead-id' }) leadId = '';
  @state() private losing?: Stage;
  @state() private conflict?: Conflict & { readonly wish: Wish };
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('leadId') && !changed.has('context')) return;
    this.load.value = undefined;
    this.reload();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return value ? this.content(value) : skeleton();
  }

  private reload(): void {
    const { api } = this.services;
    void this.load.run(async (signal) => {
      const me = await this.services.me();
      const [lead, pipelines, scores, users] = await Promise.all([
        api.lead(this.leadId, signal),
        api.pipelines(signal),
        api.scores(this.leadId, signal),
        this.services.users(),
      ]);
      return { lead, pipelines, scores, users, me };
    });
  }

  private content(shown: Shown): TemplateResult {
    const lead = shown.lead.value;
    const stages = stagesOf(shown);
    return html`${this.bar(lead, stages, shown)}
      <dw-stage-path
        .stages=${stages}
        current=${lead.stage?.id ?? ''}
        .days=${daysByStage(lead.deal?.stageHistory ?? [], lead.deal?.closedAt ?? null, Date.now())}
        ?movable=${mayMove(shown)}
        @dw-stage-pick=${(e: CustomEvent<string>) => this.wish(stages.find((s) => s.id === e.detail))}
      ></dw-stage-path>
      <div class="grid">
        <div class="stack">
          <dw-score-panel .context=${this.context} .explanation=${lead.explanation}></dw-score-panel>
          <dw-score-history .scores=${shown.scores}></dw-score-history>
          <dw-timeline
            .context=${this.context}
            lead-id=${lead.id}
            stamp="${lead.version} ${lead.deal?.version ?? ''} ${lead.score?.points ?? ''}"
            @dw-logged=${() => this.reload()}
          ></dw-timeline>
        </div>
        <div class="stack">
          <dw-fact-list heading=${t('lead.deal')} .facts=${dealFacts(lead, shown.users)}></dw-fact-list>
          <dw-fact-list heading=${t('lead.contact')} .facts=${contactFacts(lead)}></dw-fact-list>
          <dw-fact-list heading=${t('lead.customFields')} .facts=${otherFacts(lead.customFields)}></dw-fact-list>
          <dw-fact-list heading=${t('lead.formData')} .facts=${otherFacts(lead.formData)}></dw-fact-list>
        </div>
      </div>
      ${this.dialogs(lead)}`;
  }

  private bar(lead: LeadDetail, stages: readonly Stage[], shown: Shown): TemplateResult {
    const movable = mayMove(shown);
    const button = (type: 'won' | 'lost', style: string, text: string) => {
      const stage = stages.find((s) => s.type === type);
      return movable && stage && stage.id !== lead.stage?.id
        ? html`<button class="btn ${style}" type="button" data-testid="mark-${type}" @click=${() => this.wish(stage)}>${text}</button>`
        : nothing;
    };
    const second = [lead.company && lead.jobTitle, lead.company].filter(Boolean).join(' · ');
    return html`<div class="bar">
      <h1 class="clip" title=${lead.displayName}>${lead.displayName}</h1>
      ${scoreChip(lead.score)} ${slaTag(lead)}
      <span class="soft clip who" title=${second}>${second || label('status', lead.status)}</span>
      <span class="grow"></span>
      <span class="actions">${button('lost', '', t('lead.lose'))} ${button('won', 'primary', t('lead.win'))}</span>
    </div>`;
  }

  private dialogs(lead: LeadDetail): TemplateResult {
    return html`<dw-lost-dialog
        ?open=${this.losing !== undefined}
        .name=${lead.displayName}
        .asks=${this.losing && this.losing.type !== 'lost' ? 'low' : 'lost'}
        @dw-cancel=${() => (this.losing = undefined)}
        @dw-confirm=${(e: CustomEvent<string>) => this.lose(e.detail)}
      ></dw-lost-dialog>
      <dw-conflict-dialog
        .conflict=${this.conflict}
        @dw-take-theirs=${this.takeTheirs}
        @dw-move-anyway=${() => void this.moveAnyway()}
      ></dw-conflict-dialog>
      <dw-snackbar></dw-snackbar>`;
  }

  private wish(stage: Stage | undefined): void {
    if (!stage) return;
    if (stage.type === 'lost') this.losing = stage;
    else void this.move({ stage });
  }

  private lose(reason: string): void {
    const stage = this.losing;
    this.losing = undefined;
    if (stage) void this.move({ stage, reason });
  }

  private async move(wish: Wish, undone = false): Promise<void> {
    const shown = this.load.value;
    if (!shown) return;
    const { value: lead, etag } = shown.lead;
    try {
      const stored = await this.services.api.moveLead(lead.id, etag ?? etagOf(lead.version), wish.stage.id, wish.reason);
      this.load.value = { ...shown, lead: stored };
      this.tell(lead, stored.value, wish.stage, undone);
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        this.conflict = { name: lead.displayName, stage: wish.stage.name, problem: error.problem, wish };
      } else if (error instanceof ApiError && error.code === 'reason-required') {
        this.losing = wish.stage;
      } else {
        const why = error instanceof ApiError ? error.message : '';
        this.snackbar.show({ text: t('board.moveFailed', { name: lead.displayName, why }) });
      }
    }
    this.requestUpdate();
  }

  private tell(before: LeadDetail, now: LeadDetail, stage: Stage, undone: boolean): void {
    const values = { name: now.displayName, stage: stage.name };
    const from = this.load.value && stagesOf(this.load.value).find(({ id }) => id === before.stage?.id);
    if (undone || !from) {
      this.snackbar.show({ text: t(undone ? 'board.movedBack' : 'board.moved', values) });
      return;
    }
    // A deal that was lost goes back with the reason it was lost for.
    const reason = now.deal?.stageHistory.findLast(({ to }) => to.id === from.id)?.reason ?? undefined;
    const run = () => void this.move({ stage: from, reason }, true);
    this.snackbar.show({ text: t('board.moved', values), action: { label: t('action.undo'), run } });
  }

  private readonly takeTheirs = (): void => {
    this.conflict = undefined;
    this.reload();
  };

  private async moveAnyway(): Promise<void> {
    const wish = this.conflict?.wish;
    this.conflict = undefined;
    const shown = this.load.value;
    if (!wish || !shown) return;
    this.load.value = { ...shown, lead: await this.services.api.lead(this.leadId) };
    await this.move(wish);
  }
}

/** The stages of the deal's pipeline, else of the default one, where a first deal would stand. */
function stagesOf({ lead, pipelines }: Shown): readonly Stage[] {
  const { deal } = lead.value;
  const pipeline = pipelines.find((p) => p.id === deal?.pipelineId) ?? pipelines.find((p) => p.isDefault) ?? pipelines[0];
  return [...(pipeline?.stages ?? [])].sort((a, b) => a.position - b.position);
}

function mayMove({ me }: Shown): boolean {
  return me.permissions.includes('deals-move');
}

function skeleton(): TemplateResult {
  return html`<div class="wait" role="status" aria-busy="true" aria-label=${t('state.loading')}>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="grid">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>
  </div>`;
}
