import type { ReactiveController } from 'lit';
import type { Board, LiveEvent } from '../../api/types.ts';
import { ApiError } from '../../api/error.ts';
import { plural, t } from '../../core/i18n.ts';
import type { Live } from '../../core/live.ts';
import { Pace } from '../../core/pace.ts';
import { columnOf, findCard, neighbour } from '../../model/board.ts';
import type { CardNews } from '../../model/live.ts';
import { headingOf } from '../board-column/card.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

const HELD_MS = 300;
const FAILED_MS = 10_000;

/**
 * The board follows what others do. It reads its cards anew when something happened to them, but not under the
 * user's hands: while a card is carried, moved or asked about, it waits.
 */
export class BoardLive implements ReactiveController {
  /** Cards that others changed in what was read last. */
  told: ReadonlySet<string> = new Set();
  private stop?: () => void;
  private pipelineId = '';
  private readonly pace = new Pace(() => void this.read());
  private touched = new Set<string>();
  private wholly = false;

  constructor(
    private readonly board: DwPipelineBoard,
    private readonly live: () => Live,
  ) {
    board.addController(this);
  }

  hostUpdated(): void {
    const id = this.board.data.board?.pipeline.id ?? '';
    if (id === this.pipelineId) return;
    this.leave();
    this.pipelineId = id;
    if (id) this.stop = this.live().listen({ topics: [`pipeline:${id}`, 'leads'], event: this.heard, reset: this.missed });
  }

  hostDisconnected(): void {
    this.leave();
  }

  private leave(): void {
    this.pace.stop();
    this.stop?.();
    this.stop = undefined;
    this.pipelineId = '';
    this.touched.clear();
    this.wholly = false;
  }

  private readonly heard = ({ type, data }: LiveEvent): void => {
    const { board } = this.board.data;
    if (type === 'pipeline.changed') return this.missed();
    const ofLead = board?.columns.flatMap(({ cards }) => cards.filter(({ leadId }) => leadId && leadId === data.leadId)) ?? [];
    const deals = ofLead.map(({ dealId }) => dealId);
    const here = data.pipelineId === this.pipelineId || (data.dealId && board && findCard(board, data.dealId));
    if (here && data.dealId) deals.push(data.dealId);
    if (deals.length === 0) return;
    deals.forEach((id) => this.touched.add(id));
    this.pace.plan();
  };

  private readonly missed = (): void => {
    this.wholly = true;
    this.pace.plan();
  };

  private async read(): Promise<void> {
    if (this.board.isHeld) return this.pace.plan(HELD_MS);
    const { touched, wholly } = this;
    this.touched = new Set();
    this.wholly = false;
    this.pace.reads();
    try {
      const focused = this.board.focusedCard;
      const before = this.board.data.board;
      const news = await this.board.data.follow(touched, () => !this.board.isHeld, wholly);
      if (news === undefined) return this.again(touched, wholly);
      this.told = new Set(news.map(({ card }) => card.dealId));
      this.board.selection.forget(news);
      this.tell(news, wholly && before !== this.board.data.board);
      if (focused && before) await this.keepFocus(focused, before);
    } catch (error) {
      // A pipeline that was deleted is told in place of its board; else what follows reads this, too.
      if (error instanceof ApiError && error.status === 404) void this.board.data.reload();
      else this.again(touched, wholly, FAILED_MS);
    }
  }

  /** What was read could not be shown. */
  private again(touched: ReadonlySet<string>, wholly: boolean, wait = HELD_MS): void {
    touched.forEach((id) => this.touched.add(id));
    this.wholly ||= wholly;
    this.pace.plan(wait);
  }

  private tell(news: readonly CardNews[], freshened: boolean): void {
    const [first, ...more] = news;
    if (!first) return freshened ? this.board.mention(t('live.fresh')) : undefined;
    if (more.length > 0) return this.board.mention(plural('live.several', news.length));
    const { board } = this.board.data;
    const stage = (board && columnOf(board, first.card.stageId)?.stage.name) ?? '–';
    this.board.mention(t(`live.${first.kind}`, { name: headingOf(first.card), stage }));
  }

  /** A card that had the focus keeps it where it is now; when it is gone, its neighbour gets it. */
  private async keepFocus(focused: HTMLElement, before: Board): Promise<void> {
    const { board } = this.board.data;
    const dealId = focused.dataset['dealId'] ?? '';
    await this.board.settled();
    if (!board || (focused.isConnected && this.board.focusedCard === focused)) return;
    const next = [dealId, neighbour(before, dealId, 'ArrowDown'), neighbour(before, dealId, 'ArrowUp')];
    const there = next.find((id) => id && findCard(board, id));
    if (there) await this.board.focusCard(there);
  }
}
