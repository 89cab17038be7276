import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../api/types.ts';
import { failureText } from '../../core/failure.ts';
import { plural, t } from '../../core/i18n.ts';
import { findCard } from '../../model/board.ts';
import type { CardNews } from '../../model/live.ts';
import { headingOf } from '../board-column/card.ts';
import type { Report } from '../bulk-report/index.ts';
import type { BulkMove } from '../deal-bulk/index.ts';
import '../bulk-report/index.ts';
import '../deal-bulk/index.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

/** The deals that are selected on the board, and what is done with all of them. */
export class BoardSelection {
  ids: ReadonlySet<string> = new Set();
  busy = false;
  private report?: Report;

  constructor(private readonly board: DwPipelineBoard) {}

  toggle(dealId: string): void {
    const now = new Set(this.ids);
    const picked = !now.delete(dealId);
    if (picked) now.add(dealId);
    this.set(now);
    const card = this.board.data.board && findCard(this.board.data.board, dealId);
    const what = plural('bulk.deals', now.size);
    if (card) this.board.announce(t(picked ? 'board.selected' : 'board.unselected', { name: headingOf(card), what }));
  }

  clear(): void {
    this.set(new Set());
  }

  /** All that are selected go, one after the other; one that is refused stops no other. */
  async move({ stageId, reason }: BulkMove): Promise<void> {
    await this.each(async (card) => {
      const outcome = await this.board.data.move(card.dealId, stageId, reason);
      if (outcome?.kind === 'failed') return failureText(outcome.error);
      if (outcome?.kind !== 'conflict') return undefined;
      await this.board.data.takeTheirs(outcome.card, outcome.error.problem);
      return t('board.staleOne');
    });
  }

  async assign(owner: string): Promise<void> {
    await this.each(async (card) => {
      try {
        await this.board.data.assign(card, owner);
        return undefined;
      } catch (error) {
        return failureText(error);
      }
    });
  }

  /** Cards that left the board are selected no more. */
  forget(news: readonly CardNews[]): void {
    const gone = news.filter(({ kind, card }) => kind === 'gone' && this.ids.has(card.dealId)).map(({ card }) => card.dealId);
    if (gone.length > 0) this.set(new Set([...this.ids].filter((id) => !gone.includes(id))));
  }

  bar(): TemplateResult | typeof nothing {
    const { data } = this.board;
    if (this.ids.size === 0 || !data.board) return nothing;
    return html`<dw-deal-bulk
      .context=${this.board.context}
      .count=${this.ids.size}
      .stages=${data.board.columns.map(({ stage }) => stage)}
      .users=${data.users}
      ?busy=${this.busy}
      ?movable=${data.canMove}
      ?writable=${data.may('deals-write')}
      @dw-move=${(e: CustomEvent<BulkMove>) => void this.move(e.detail)}
      @dw-assign=${(e: CustomEvent<string>) => void this.assign(e.detail)}
      @dw-clear=${() => this.clear()}
    ></dw-deal-bulk>`;
  }

  dialog(): TemplateResult {
    const close = () => {
      this.report = undefined;
      this.board.requestUpdate();
    };
    return html`<dw-bulk-report .report=${this.report} @dw-close=${close}></dw-bulk-report>`;
  }

  private async each(work: (card: Card) => Promise<string | undefined>): Promise<void> {
    const { board } = this.board.data;
    const cards = [...this.ids].map((id) => board && findCard(board, id)).filter((card) => card !== undefined);
    this.working(true);
    const refused: { id: string; name: string; why: string }[] = [];
    for (const card of cards) {
      const why = await work(card);
      if (why !== undefined) refused.push({ id: card.dealId, name: headingOf(card), why });
    }
    this.working(false);
    this.set(new Set(refused.map(({ id }) => id)));
    if (refused.length > 0) this.report = { changed: cards.length - refused.length, refused };
    else this.board.snackbar.show({ text: t('bulk.done', { what: plural('bulk.deals', cards.length) }) });
  }

  private set(ids: ReadonlySet<string>): void {
    this.ids = ids;
    this.board.requestUpdate();
  }

  private working(busy: boolean): void {
    this.busy = busy;
    this.board.requestUpdate();
  }
}
