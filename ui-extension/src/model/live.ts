import type { Board, Card, Column } from '../api/types.ts';
import { findCard } from './board.ts';

/** What became of a card while it was shown. */
export interface CardNews {
  readonly kind: 'moved' | 'added' | 'gone' | 'changed';
  /** As it is now; one that is gone, as it was. */
  readonly card: Card;
}

/**
 * The board as it is now, from its first cards read again. Those that had been loaded beyond them stay behind, as
 * long as they did not go elsewhere. What did not change is the same object as before, so that nothing of it is
 * drawn anew.
 */
export function withFresh(board: Board, fresh: Board): Board {
  const known = new Map(board.columns.flatMap((column) => column.cards.map((card) => [card.dealId, card] as const)));
  const read = new Set(fresh.columns.flatMap((column) => column.cards.map((card) => card.dealId)));
  const columns = fresh.columns.map((column) => {
    const before = board.columns.find(({ stage }) => stage.id === column.stage.id);
    const cards = column.cards.map((card) => sameOr(known.get(card.dealId), card));
    return sameColumn(before, before ? behind(before, { ...column, cards }, read) : column);
  });
  const same = columns.length === board.columns.length && columns.every((column, i) => column === board.columns[i]);
  const totals = sameOr(board.totals, fresh.totals);
  return same && totals === board.totals && board.currency === fresh.currency ? board : { ...fresh, columns, totals };
}

/** A column that was scrolled further than is read again keeps what comes after, and where to go on. */
function behind(before: Column, fresh: Column, read: ReadonlySet<string>): Column {
  const last = fresh.cards.at(-1);
  if (!fresh.nextCursor || !last || before.cards.length <= fresh.cards.length) return fresh;
  const rest = before.cards.filter((card) => !read.has(card.dealId) && comesAfter(card, last));
  return rest.length === 0 ? fresh : { ...fresh, cards: [...fresh.cards, ...rest], nextCursor: before.nextCursor };
}

/** The server's order: who came last stands first. */
function comesAfter(card: Card, other: Card): boolean {
  const [at, otherAt] = [Date.parse(card.enteredStageAt), Date.parse(other.enteredStageAt)];
  return at < otherAt || (at === otherAt && card.dealId > other.dealId);
}

/** Takes a card off that is not there any more; the sums are the server's already. */
export function without(board: Board, dealId: string): Board {
  const columns = board.columns.map((column) =>
    column.cards.some((card) => card.dealId === dealId)
      ? { ...column, cards: column.cards.filter((card) => card.dealId !== dealId) }
      : column,
  );
  return { ...board, columns };
}

/**
 * What others did to these deals: a version that was shown already is the user's own work. What is to be done next
 * has no version, and is not planned on a board.
 */
export function newsOf(before: Board, now: Board, deals: Iterable<string>): CardNews[] {
  return [...deals].flatMap((id): CardNews[] => {
    const [was, is] = [findCard(before, id), findCard(now, id)];
    if (was && !is) return [{ kind: 'gone', card: was }];
    if (!is || (was?.version === is.version && sameStep(was, is))) return [];
    if (!was) return [{ kind: 'added', card: is }];
    return [{ kind: was.stageId === is.stageId ? 'changed' : 'moved', card: is }];
  });
}

function sameStep(was: Card, is: Card): boolean {
  return JSON.stringify(was.nextActivity ?? null) === JSON.stringify(is.nextActivity ?? null);
}

function sameColumn(before: Column | undefined, now: Column): Column {
  if (!before) return now;
  const same = before.cards.length === now.cards.length && now.cards.every((card, i) => card === before.cards[i]);
  return sameOr(before, same ? { ...now, cards: before.cards } : now);
}

function sameOr<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
