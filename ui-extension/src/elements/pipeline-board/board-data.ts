import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../../api/error.ts';
import type { Board, BoardFilter, Card, Column, Deal, Me, Pipeline, User } from '../../api/types.ts';
import { Load } from '../../core/load.ts';
import type { Services } from '../../core/services.ts';
import { newsOf, withFresh, without, type CardNews } from '../../model/live.ts';
import { appendCards, cardFromDeal, findCard, moveCard, replaceCard, withSumsOf } from '../../model/board.ts';

const CARDS = 50;
/** As many cards of a column as the server gives at once. */
const MOST_CARDS = 200;
const REFRESH_MS = 700;

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly card: Card; readonly deal: Deal; readonly from: string }
  | { readonly kind: 'conflict'; readonly error: ApiError; readonly card: Card }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The board's data: loading, moving (shown at once, taken back when refused), more cards, fresh sums. */
export class BoardData implements ReactiveController {
  readonly load: Load<Board>;
  pipelines: readonly Pipeline[] = [];
  users: readonly User[] = [];
  me?: Me;
  readonly loadingMore = new Set<string>();
  private filter: BoardFilter = {};
  private moving = 0;
  private refresh?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly services: () => Services,
  ) {
    this.load = new Load<Board>(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.refresh);
  }

  get board(): Board | undefined {
    return this.load.value;
  }

  /** Moves are under way. */
  get busy(): boolean {
    return this.moving > 0;
  }

  get canMove(): boolean {
    return this.may('deals-move');
  }

  get canImport(): boolean {
    return this.may('leads-import');
  }

  may(permission: string): boolean {
    return this.me?.permissions.includes(permission) ?? false;
  }

  /** Shows a pipeline, or the default one; the users' names come when they come. */
  open(pipelineId: string, filter: BoardFilter): Promise<void> {
    this.filter = filter;
    clearTimeout(this.refresh);
    const { api } = this.services();
    void this.services().users().then((users) => {
      this.users = users;
      this.host.requestUpdate();
    });
    return this.load.run(async (signal) => {
      this.me = await this.services().me();
      if (this.pipelines.length === 0) this.pipelines = await api.pipelines(signal);
      const wanted = pipelineId || (this.pipelines.find((p) => p.isDefault) ?? this.pipelines[0])?.id;
      return wanted ? api.board(wanted, filter, CARDS, signal) : EMPTY;
    });
  }

  /** Shown before the server answers; a refusal puts the board back as it was. */
  async move(dealId: string, toStageId: string, reason?: string): Promise<MoveOutcome | undefined> {
    const card = this.board && findCard(this.board, dealId);
    if (!this.board || !card || card.stageId === toStageId) return undefined;
    this.show(moveCard(this.board, dealId, toStageId));
    this.moving++;
    try {
      const { card: stored, deal } = await this.services().api.moveDeal(dealId, card.version, toStageId, reason);
      this.show(replaceCard(this.board, stored));
      this.refreshSums();
      return { kind: 'moved', card: stored, deal, from: card.stageId };
    } catch (error) {
      // Not the whole old board: another move may have been made meanwhile.
      this.show(replaceCard(this.board, card));
      if (error instanceof ApiError && error.status === 412) {
        // The sums follow when the user has decided; until then they belong to what is shown.
        clearTimeout(this.refresh);
        return { kind: 'conflict', error, card };
      }
      this.refreshSums();
      return { kind: 'failed', error };
    } finally {
      this.moving--;
    }
  }

  /** Takes what the server has of a deal that someone else changed. */
  async takeTheirs(card: Card, problem: ApiError['problem']): Promise<Card> {
    const deal = problem.current ?? (await this.services().api.deal(card.dealId));
    const theirs = cardFromDeal(card, deal);
    const ownerName = theirs.ownerName ?? this.users.find((u) => u.id === theirs.owner)?.displayName ?? null;
    if (this.board) this.show(replaceCard(this.board, { ...theirs, ownerName }));
    this.refreshSums();
    return theirs;
  }

  /** Gives a deal to somebody, or with an empty owner to nobody, in the version that is shown. */
  async assign(card: Card, owner: string): Promise<void> {
    const deal = await this.services().api.changeDeal(card.dealId, card.version, { owner: owner || null });
    const ownerName = this.users.find((user) => user.id === owner)?.displayName ?? null;
    if (this.board) this.show(replaceCard(this.board, { ...cardFromDeal(card, deal), ownerName }));
  }

  /** Reads the board again as it is asked for. */
  reload(): Promise<void> {
    return this.open(this.board?.pipeline.id ?? '', this.filter);
  }

  /**
   * Reads the cards anew and answers what others did to these deals, and wholly: to all that were and are shown;
   * nothing, when what is shown has changed meanwhile or may not change now.
   */
  async follow(
    deals: ReadonlySet<string>,
    mayShow: () => boolean,
    wholly = false,
  ): Promise<readonly CardNews[] | undefined> {
    const { board, filter } = this;
    if (!board || this.load.loading) return undefined;
    const cards = Math.min(MOST_CARDS, Math.max(CARDS, ...board.columns.map((column) => column.cards.length)));
    const fresh = await this.services().api.board(board.pipeline.id, filter, cards);
    const now = await this.deepCards(withFresh(board, fresh), fresh, deals);
    if (this.board !== board || this.filter !== filter || this.load.loading || !mayShow()) return undefined;
    this.show(now);
    // What is not in both may only have been scrolled to, or pushed out of what is read.
    const staying = wholly ? board.columns.flatMap(({ cards }) => cards.map(({ dealId }) => dealId)).filter((id) => findCard(now, id)) : [];
    return newsOf(board, now, new Set([...deals, ...staying]));
  }

  /** Cards that were scrolled to, beyond what is read anew, are read one by one. */
  private async deepCards(board: Board, fresh: Board, deals: ReadonlySet<string>): Promise<Board> {
    let now = board;
    for (const id of deals) {
      const card = findCard(board, id);
      if (!card || findCard(fresh, id)) continue;
      const deal = await this.services().api.deal(id).catch(nothingThere);
      now = deal?.stage.id === card.stageId ? withSumsOf(replaceCard(now, cardFromDeal(card, deal)), fresh) : without(now, id);
    }
    return now;
  }

  async more(column: Column): Promise<void> {
    const { id } = column.stage;
    if (!this.board || !column.nextCursor || this.loadingMore.has(id)) return;
    const { pipeline } = this.board;
    this.loadingMore.add(id);
    this.host.requestUpdate();
    try {
      const page = await this.services().api.moreCards(pipeline.id, id, column.nextCursor, this.filter);
      if (this.board?.pipeline.id === pipeline.id) this.show(appendCards(this.board, id, page.cards, page.nextCursor));
    } finally {
      this.loadingMore.delete(id);
      this.host.requestUpdate();
    }
  }

  private show(board: Board): void {
    this.load.value = board;
    this.host.requestUpdate();
  }

  /** Local arithmetic is shown at once; the server's sums follow when the moves pause. */
  private refreshSums(): void {
    clearTimeout(this.refresh);
    this.refresh = setTimeout(() => void this.fetchSums(), REFRESH_MS);
  }

  private async fetchSums(): Promise<void> {
    const { board, filter } = this;
    if (!board) return;
    try {
      const fresh = await this.services().api.board(board.pipeline.id, filter, 1);
      const current = this.board?.pipeline.id === fresh.pipeline.id && filter === this.filter;
      if (this.board && current && this.moving === 0) {
        this.show(withSumsOf(this.board, fresh));
      }
    } catch {
      // The local sums stay; the next load brings the server's.
    }
  }
}

function nothingThere(error: unknown): undefined {
  if (error instanceof ApiError && error.status === 404) return undefined;
  throw error;
}

const EMPTY: Board = {
  pipeline: { id: '', name: '' },
  currency: 'EUR',
  totals: { count: 0, value: 0, weighted: 0, exact: true, others: [] },
  columns: [],
};
