import { html, type TemplateResult } from 'lit';
import { ApiError } from '../../api/error.ts';
import type { Deal, Stage } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import type { Conflict } from '../conflict-dialog/index.ts';
import '../conflict-dialog/index.ts';
import '../lost-dialog/index.ts';
import type { DwDealPage } from './deal-page.ts';

interface Wish {
  readonly stage: Stage;
  readonly reason?: string;
}

/** The deal goes to another stage: what must be asked is asked, a conflict is told, the way back is offered. */
export class DealMoves {
  busy = false;
  private asked?: Stage;
  private conflict?: Conflict & { readonly wish: Wish };

  constructor(private readonly page: DwDealPage) {}

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

  async reopen(): Promise<void> {
    await this.act((deal) => this.page.api.reopenDeal(deal.id, deal.version), 'deal.reopened');
  }

  async undo(): Promise<void> {
    await this.act((deal) => this.page.api.undoDeal(deal.id, deal.version), 'deal.undone');
  }

  private async act(work: (deal: Deal) => Promise<Deal>, done: 'deal.reopened' | 'deal.undone'): Promise<void> {
    const { deal } = this.page;
    if (!deal) return;
    try {
      const { title: name, stage } = await work(deal);
      this.page.note(t(done, { name, stage: stage.name }));
    } catch (error) {
      this.page.note(isStale(error) ? t('deal.stale') : failureText(error));
    }
    await this.page.reload();
  }

  private async move(wish: Wish, undone = false): Promise<void> {
    const { deal } = this.page;
    if (!deal) return;
    const { stage, reason } = wish;
    this.busy = true;
    try {
      const moved = await this.page.api.moveDeal(deal.id, deal.version, stage.id, reason);
      await this.page.reload();
      this.tell(deal, moved.deal, undone);
    } catch (error) {
      this.refused(error, wish, deal);
    } finally {
      this.busy = false;
    }
    this.page.requestUpdate();
  }

  private refused(error: unknown, wish: Wish, deal: Deal): void {
    if (error instanceof ApiError && isStale(error)) {
      this.conflict = { name: deal.title, stage: wish.stage.name, problem: error.problem, wish };
    } else if (error instanceof ApiError && error.code === 'reason-required') {
      this.ask(wish.stage);
    } else {
      this.page.note(t('board.moveFailed', { name: deal.title, why: failureText(error) }));
    }
  }

  private tell(before: Deal, now: Deal, undone: boolean): void {
    const values = { name: now.title, stage: now.stage.name };
    const from = this.page.stages.find(({ id }) => id === before.stage.id);
    if (undone || !from) return this.page.note(t(undone ? 'board.movedBack' : 'board.moved', values));
    // A deal that was lost goes back with the reason it was lost for.
    const reason = now.stageHistory.findLast(({ to }) => to.id === from.id)?.reason ?? undefined;
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
