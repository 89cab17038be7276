import type { Board, Card, Column, Deal } from '../api/types.ts';
import { totalsOf, withWorth } from './sums.ts';

/** Pure changes of a board: each answers a new one and leaves the old as it was, for taking back. */

export function findCard(board: Board, dealId: string): Card | undefined {
  for (const column of board.columns) {
    const card = column.cards.find((c) => c.dealId === dealId);
    if (card) return card;
  }
  return undefined;
}

export function columnOf(board: Board, stageId: string): Column | undefined {
  return board.columns.find((column) => column.stage.id === stageId);
}

/** Puts the card at the top of its new column and carries its value over, weighted anew. */
export function moveCard(board: Board, dealId: string, toStageId: string): Board {
  const card = findCard(board, dealId);
  const target = columnOf(board, toStageId);
  if (!card || !target || card.stageId === toStageId) return board;
  const moved: Card = {
    ...card,
    stageId: toStageId,
    daysInStage: 0,
    slow: false,
    closed: target.stage.type !== 'open',
  };
  const columns = board.columns.map((column) => {
    if (column.stage.id === card.stageId) {
      const cards = column.cards.filter((c) => c.dealId !== dealId);
      return { ...withWorth(column, card, board.currency, -1), cards };
    }
    if (column.stage.id === toStageId) {
      return { ...withWorth(column, card, board.currency, 1), cards: [moved, ...column.cards] };
    }
    return column;
  });
  return { ...board, columns, totals: { ...board.totals, ...totalsOf(columns) } };
}

/** The server's card in place of ours, wherever it stands; what it is worth now is in the sums. */
export function replaceCard(board: Board, card: Card): Board {
  const there = findCard(board, card.dealId);
  if (!there) return board;
  const placed = there.stageId === card.stageId ? board : moveCard(board, card.dealId, card.stageId);
  const columns = placed.columns.map((column) => {
    if (column.stage.id !== card.stageId) return column;
    const without = withWorth(column, there, board.currency, -1);
    const cards = column.cards.map((c) => (c.dealId === card.dealId ? card : c));
    return { ...withWorth(without, card, board.currency, 1), cards };
  });
  return { ...placed, columns, totals: { ...placed.totals, ...totalsOf(columns) } };
}

/** A card as the deal now is, when the server answers with the deal alone. */
export function cardFromDeal(card: Card, deal: Deal): Card {
  return {
    ...card,
    version: deal.version,
    title: deal.title,
    value: deal.value,
    convertedValue: deal.convertedValue,
    customer: deal.customer,
    nextActivity: deal.nextActivity,
    slaState: deal.slaState,
    slaDueAt: deal.slaDueAt,
    owner: deal.owner,
    ownerName: deal.owner === card.owner ? card.ownerName : null,
    stageId: deal.stage.id,
    enteredStageAt: deal.enteredStageAt,
    closed: deal.status !== 'open',
  };
}

/** The next page of a column; a card that moved meanwhile is not shown twice. */
export function appendCards(board: Board, stageId: string, cards: readonly Card[], nextCursor: string | null): Board {
  const known = new Set(board.columns.flatMap((column) => column.cards.map((c) => c.dealId)));
  const fresh = cards.filter((card) => !known.has(card.dealId));
  return {
    ...board,
    columns: board.columns.map((column) =>
      column.stage.id === stageId ? { ...column, cards: [...column.cards, ...fresh], nextCursor } : column,
    ),
  };
}

/** Counts and sums as the server has them; the cards stay as they are shown. */
export function withSumsOf(board: Board, fresh: Board): Board {
  const columns = board.columns.map((column) => {
    const now = columnOf(fresh, column.stage.id);
    if (!now) return column;
    const { count, exact, value, weighted, otherCurrencies } = now;
    return { ...column, count, exact, value, weighted, otherCurrencies };
  });
  return { ...board, columns, totals: fresh.totals };
}

/** The card that an arrow key leads to: up and down in the column, sideways to the same height. */
export function neighbour(board: Board, dealId: string | undefined, key: string): string | undefined {
  const columns = board.columns.filter((column) => column.cards.length > 0);
  const at = columns.findIndex((column) => column.cards.some((c) => c.dealId === dealId));
  const column = columns[at];
  if (!column) return columns[0]?.cards[0]?.dealId;
  const row = column.cards.findIndex((c) => c.dealId === dealId);
  const sideways = (to: Column | undefined) => to?.cards[Math.min(row, to.cards.length - 1)]?.dealId;
  switch (key) {
    case 'ArrowDown':
      return column.cards[row + 1]?.dealId;
    case 'ArrowUp':
      return column.cards[row - 1]?.dealId;
    case 'ArrowRight':
      return sideways(columns[at + 1]);
    case 'ArrowLeft':
      return sideways(columns[at - 1]);
    case 'Home':
      return column.cards[0]?.dealId;
    case 'End':
      return column.cards[column.cards.length - 1]?.dealId;
    default:
      return undefined;
  }
}

/** The stage beside another, for a card that is carried by arrow keys. */
export function stageBeside(board: Board, stageId: string, step: 1 | -1): string {
  const at = board.columns.findIndex((column) => column.stage.id === stageId);
  return board.columns[at + step]?.stage.id ?? stageId;
}
