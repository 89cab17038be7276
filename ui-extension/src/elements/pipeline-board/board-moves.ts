import { html, type TemplateResult } from 'lit';
import { ApiError, OfflineError } from '../../api/error.ts';
import type { Card, Stage } from '../../api/types.ts';
import { t } from '../../core/i18n.ts';
import type { Services } from '../../core/services.ts';
import { columnOf } from '../../model/board.ts';
import { headingOf } from '../board-column/card.ts';
import '../conflict-dialog/index.ts';
import '../lost-dialog/index.ts';
import type { MoveOutcome } from './board-data.ts';
import { BoardWinning } from './board-winning.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

type Moved = Extract<MoveOutcome, { kind: 'moved' }>;

interface Pending {
  readonly card: Card;
  readonly stageId: string;
  readonly byKeyboard: boolean;
}

interface Stale extends Pending {
  readonly error: ApiError;
  readonly reason?: string;
}

/** A move from the wish to its end: asks what must be asked, tells the outcome, offers the way back. */
export class BoardMoves {
  private losing?: Pending;
  private stale?: Stale;
  private readonly winning: BoardWinning;

  constructor(
    private readonly board: DwPipelineBoard,
    services: () => Services,
  ) {
    this.winning = new BoardWinning(board, services);
  }

  /** The user wants `card` in a stage; why a deal is lost, and for whom it is won, is asked first. */
  async request(card: Card, stageId: string, byKeyboard: boolean): Promise<void> {
    if (card.stageId === stageId) return;
    const pending = { card, stageId, byKeyboard };
    const type = this.typeOf(stageId);
    if (type === 'lost') this.ask({ losing: pending });
    else if (type === 'won') await this.winning.win(card, () => void this.move(pending), () => this.stays(pending));
    else await this.move(pending);
  }

  /** The user is being asked something. */
  get busy(): boolean {
    return Boolean(this.losing ?? this.stale) || this.winning.busy;
  }

  dialogs(): TemplateResult {
    const { losing, stale } = this;
    return html`<dw-lost-dialog
        ?open=${losing !== undefined}
        .name=${losing ? headingOf(losing.card) : ''}
        .asks=${losing && this.typeOf(losing.stageId) !== 'lost' ? 'low' : 'lost'}
        @dw-confirm=${(e: CustomEvent<string>) => this.confirmed(e.detail)}
        @dw-cancel=${this.cancelled}
      ></dw-lost-dialog>
      <dw-conflict-dialog
        .conflict=${stale
          ? { name: headingOf(stale.card), stage: this.stageName(stale.stageId), problem: stale.error.problem }
          : undefined}
        @dw-take-theirs=${() => void this.takeTheirs()}
        @dw-move-anyway=${() => void this.moveAnyway()}
      ></dw-conflict-dialog>
      ${this.winning.dialog()}`;
  }

  private async move(pending: Pending, reason?: string, undone = false): Promise<void> {
    const { card, stageId, byKeyboard } = pending;
    const going = this.board.data.move(card.dealId, stageId, reason);
    if (byKeyboard) void this.board.focusCard(card.dealId);
    const outcome = await going;
    if (outcome?.kind === 'moved') this.tell(outcome, undone);
    if (outcome?.kind === 'conflict') this.ask({ stale: { ...pending, reason, error: outcome.error } });
    if (outcome?.kind === 'failed' && needsReason(outcome.error)) return this.ask({ losing: pending });
    if (outcome?.kind === 'failed') this.failed(card, outcome.error);
    if (outcome?.kind === 'failed' && byKeyboard) void this.board.focusCard(card.dealId);
  }

  private tell({ card, deal, from }: Moved, undone: boolean): void {
    const values = { name: headingOf(card), stage: this.stageName(card.stageId) };
    const text = undone ? t('board.movedBack', values) : t('board.moved', values);
    const back = { card, stageId: from, byKeyboard: false };
    // A deal that was lost goes back with the reason it was lost for.
    const reason = deal.stageHistory.findLast(({ to }) => to.id === from)?.reason ?? undefined;
    const action = { label: t('action.undo'), run: () => void this.move(back, reason, true) };
    this.board.snackbar.show({ text, action: undone ? undefined : action });
    this.board.moved(card, from);
  }

  private failed(card: Card, error: unknown): void {
    const name = headingOf(card);
    const why = error instanceof ApiError ? error.message : '';
    const text = error instanceof OfflineError ? t('board.moveOffline', { name }) : t('board.moveFailed', { name, why });
    this.board.snackbar.show({ text });
  }

  private confirmed(reason: string): void {
    const pending = this.losing;
    this.ask({});
    if (pending) void this.move(pending, reason);
  }

  private readonly cancelled = (): void => {
    const pending = this.losing;
    this.ask({});
    if (pending) this.stays(pending);
  };

  private stays({ card, byKeyboard }: Pending): void {
    this.board.announce(t('board.notMoved', { name: headingOf(card) }));
    if (byKeyboard) void this.board.focusCard(card.dealId);
  }

  private async takeTheirs(): Promise<void> {
    const { stale } = this;
    this.ask({});
    if (!stale) return;
    try {
      const theirs = await this.board.data.takeTheirs(stale.card, stale.error.problem);
      void this.board.focusCard(theirs.dealId);
      this.board.announce(t('board.reloaded', { name: headingOf(theirs), stage: this.stageName(theirs.stageId) }));
    } catch (error) {
      this.failed(stale.card, error);
    }
  }

  private async moveAnyway(): Promise<void> {
    const { stale } = this;
    this.ask({});
    if (!stale) return;
    try {
      const card = await this.board.data.takeTheirs(stale.card, stale.error.problem);
      await this.move({ ...stale, card }, stale.reason);
    } catch (error) {
      this.failed(stale.card, error);
    }
  }

  private ask({ losing, stale }: { losing?: Pending; stale?: Stale }): void {
    this.losing = losing;
    this.stale = stale;
    this.board.requestUpdate();
  }

  private typeOf(stageId: string): Stage['type'] | undefined {
    return this.board.data.board && columnOf(this.board.data.board, stageId)?.stage.type;
  }

  private stageName(stageId: string): string {
    return (this.board.data.board && columnOf(this.board.data.board, stageId)?.stage.name) ?? '–';
  }
}

/** The score is below the stage's threshold; who says why may go there all the same. */
function needsReason(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'reason-required';
}
