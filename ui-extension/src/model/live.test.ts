import { expect, it } from 'vitest';
import type { Board, Card } from '../api/types.ts';
import { board, card } from '../testing/fake-api.ts';
import { columnOf, moveCard, replaceCard } from './board.ts';
import { newsOf, withFresh, without } from './live.ts';

const idsOf = (b: Board, stageId: string) => columnOf(b, stageId)?.cards.map((c) => c.dealId);
const newer = (b: Board, id: string, over: Partial<Card> = {}) => {
  const at = b.columns.flatMap((c) => c.cards).find((c) => c.dealId === id)!;
  return replaceCard(b, { ...at, version: at.version + 1, ...over });
};

it('what did not change is the same object, so that nothing of it is drawn anew', () => {
  const shown = board();
  expect(withFresh(shown, board())).toBe(shown);
  const now = withFresh(shown, newer(board(), 'd-3', { title: 'Renewal' }));
  expect(columnOf(now, 'new')).toBe(columnOf(shown, 'new'));
  expect(columnOf(now, 'proposal')?.cards[0]?.title).toBe('Renewal');
});

it('tells what others did, and nothing of what is known', () => {
  const shown = board();
  const moved = newer(moveCard(board(), 'd-1', 'proposal'), 'd-1');
  expect(newsOf(shown, moved, ['d-1', 'd-2'])).toMatchObject([{ kind: 'moved', card: { dealId: 'd-1', stageId: 'proposal' } }]);
  expect(newsOf(shown, newer(board(), 'd-2', { title: 'x' }), ['d-2'])).toMatchObject([{ kind: 'changed' }]);
  expect(newsOf(shown, without(board(), 'd-2'), ['d-2'])).toMatchObject([{ kind: 'gone', card: { dealId: 'd-2' } }]);
  expect(newsOf(without(shown, 'd-2'), board(), ['d-2', 'd-7'])).toMatchObject([{ kind: 'added' }]);
});

it('cards that were scrolled to stay behind those read again, unless they went elsewhere', () => {
  const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`;
  const long = (days: readonly number[], nextCursor: string | null): Board => {
    const cards = days.map((day) => card(`day-${day}`, 'new', { enteredStageAt: at(day) }));
    return { ...board(), columns: board().columns.map((c) => (c.stage.id === 'new' ? { ...c, cards, nextCursor } : c)) };
  };
  const shown = long([9, 8, 7, 6, 5], 'after 5');
  const fresh = long([10, 9, 8], 'after 8');
  expect(idsOf(withFresh(shown, fresh), 'new')).toEqual(['day-10', 'day-9', 'day-8', 'day-7', 'day-6', 'day-5']);
  expect(columnOf(withFresh(shown, fresh), 'new')?.nextCursor).toBe('after 5');
  const elsewhere = moveCard(long([10, 9, 8, 6], 'after 6'), 'day-6', 'proposal');
  expect(idsOf(withFresh(shown, elsewhere), 'new')).toEqual(['day-10', 'day-9', 'day-8', 'day-7', 'day-5']);
  expect(idsOf(withFresh(shown, long([9, 8], null)), 'new')).toEqual(['day-9', 'day-8']);
});
