import { html, type TemplateResult } from 'lit';
import { etagOf } from '../../api/api.ts';
import { ApiError } from '../../api/error.ts';
import type { LeadDetail, Stage } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import type { Conflict } from '../conflict-dialog/index.ts';
import '../conflict-dialog/index.ts';
import '../lost-dialog/index.ts';
import type { DwLeadPage } from './lead-page.ts';

interface Wish {
  readonly stage: Stage;
  readonly reason?: string;
}

/** The lead's deal goes to another stage: what must be asked is asked, a conflict is told, the way back is offered. */
export class LeadMoves {
  busy = false;
  private asked?: Stage;
  private conflict?: Conflict & { readonly wish: Wish };

  constructor(private readonly page: DwLeadPage) {}

  get asking(): boolean {
    return Boolean(this.asked ?? this.conflict);
  }

  dialogs(name: string): TemplateResult {
    const { asked } = this;
    return html`<dw-lost-dialog
        ?open=${asked !== undefined}
        .name=${name}
        .asks=${asked && asked.type !== 'lost' ? 'low' : 'lost'}
        @dw-cancel=${() => this.ask(undefined)}
        @dw-confirm=${(e: CustomEvent<string>) => this.confirmed(e.detail)}
      ></dw-lost-dialog>
      <dw-conflict-dialog
        .conflict=${this.conflict}
        @dw-take-theirs=${() => void this.takeTheirs()}
        @dw-move-anyway=${() => void this.moveAnyway()}
      ></dw-conflict-dialog>`;
  }

  wish(stage: Stage | undefined): void {
    if (!stage) return;
    if (stage.type === 'lost') this.ask(stage);
    else void this.move({ stage });
  }

  private async move(wish: Wish, undone = false): Promise<void> {
    const shown = this.page.load.value;
    if (!shown) return;
    const { value: lead, etag } = shown.lead;
    const { stage, reason } = wish;
    this.busy = true;
    try {
      const stored = await this.page.api.moveLead(lead.id, etag ?? etagOf(lead.version), stage.id, reason);
      this.page.load.value = { ...shown, lead: stored };
      this.tell(lead, stored.value, stage, undone);
    } catch (error) {
      this.refused(error, wish, lead);
    } finally {
      this.busy = false;
    }
    this.page.requestUpdate();
  }

  private refused(error: unknown, wish: Wish, { displayName: name }: LeadDetail): void {
    if (error instanceof ApiError && isStale(error)) {
      this.conflict = { name, stage: wish.stage.name, problem: error.problem, wish };
    } else if (error instanceof ApiError && error.code === 'reason-required') {
      this.ask(wish.stage);
    } else {
      this.page.note(t('board.moveFailed', { name, why: failureText(error) }));
    }
  }

  private tell(before: LeadDetail, now: LeadDetail, stage: Stage, undone: boolean): void {
    const values = { name: now.displayName, stage: stage.name };
    const from = this.page.stages.find(({ id }) => id === before.stage?.id);
    if (undone || !from) return this.page.note(t(undone ? 'board.movedBack' : 'board.moved', values));
    // A deal that was lost goes back with the reason it was lost for.
    const reason = now.deal?.stageHistory.findLast(({ to }) => to.id === from.id)?.reason ?? undefined;
    const run = () => void this.move({ stage: from, reason }, true);
    this.page.note(t('board.moved', values), { label: t('action.undo'), run });
  }

  private confirmed(reason: string): void {
    const stage = this.asked;
    this.ask(undefined);
    if (stage) void this.move({ stage, reason });
  }

  private ask(stage: Stage | undefined): void {
    this.asked = stage;
    this.page.requestUpdate();
  }

  private async takeTheirs(): Promise<void> {
    this.conflict = undefined;
    await this.page.reload();
  }

  private async moveAnyway(): Promise<void> {
    const wish = this.conflict?.wish;
    await this.takeTheirs();
    if (wish) await this.move(wish);
  }
}
