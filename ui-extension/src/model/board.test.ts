import { describe, expect, it } from 'vitest';
import { board, card } from '../testing/fake-api.ts';
import { appendCards, columnOf, findCard, moveCard, neighbour, replaceCard, stageBeside, withSumsOf } from './board.ts';

describe('a moved card', () => {
  it('carries count, value and weight along', () => {
    const moved = moveCard(board(), 'd-1', 'proposal');
    expect(columnOf(moved, 'new')).toMatchObject({ count: 1, value: 100_000, weighted: 10_000 });
    expect(columnOf(moved, 'proposal')).toMatchObject({ count: 2, value: 200_000, weighted: 100_000 });
    expect(moved.totals).toEqual({ count: 3, value: 300_000, weighted: 110_000, exact: true, others: [] });
  });

  it('comes first in its new column and begins its time there', () => {
    const [first] = columnOf(moveCard(board(), 'd-1', 'proposal'), 'proposal')?.cards ?? [];
    expect(first).toMatchObject({ dealId: 'd-1', stageId: 'proposal', daysInStage: 0 });
  });

  it('leaves the totals when it is lost', () => {
    const lost = moveCard(board(), 'd-1', 'lost');
    expect(lost.totals.count).toBe(2);
    expect(findCard(lost, 'd-1')?.closed).toBe(true);
  });

  it('of another currency never enters the sums', () => {
    const start = board();
    const swiss = card('d-9', 'new', { value: { amount: 500, currency: 'CHF' } });
    const moved = moveCard(appendCards(start, 'new', [swiss], null), 'd-9', 'proposal');
    expect(columnOf(moved, 'proposal')).toMatchObject({ value: 100_000, otherCurrencies: [{ amount: 500, currency: 'CHF' }] });
  });

  it('put back leaves the sums as they were', () => {
    const start = board();
    const original = findCard(start, 'd-1');
    const back = replaceCard(moveCard(start, 'd-1', 'proposal'), original!);
    expect(back.totals).toEqual(start.totals);
    expect(back.columns.map((c) => c.value)).toEqual(start.columns.map((c) => c.value));
  });

  it('leaves the old board untouched', () => {
    const start = board();
    moveCard(start, 'd-1', 'proposal');
    expect(start).toEqual(board());
  });
});

describe('more cards', () => {
  it('are not shown twice', () => {
    const more = appendCards(board(), 'new', [card('d-3', 'new'), card('d-4', 'new')], 'next');
    expect(columnOf(more, 'new')?.cards.map((c) => c.dealId)).toEqual(['d-1', 'd-2', 'd-4']);
    expect(columnOf(more, 'new')?.nextCursor).toBe('next');
  });

  it('stay when fresh sums arrive', () => {
    const fresh = { ...board(), totals: { ...board().totals, count: 9, value: 9, weighted: 9 } };
    const merged = withSumsOf(moveCard(board(), 'd-1', 'proposal'), fresh);
    expect(merged.totals.count).toBe(9);
    expect(columnOf(merged, 'proposal')?.cards).toHaveLength(2);
    expect(columnOf(merged, 'proposal')?.count).toBe(1);
  });
});

describe('arrow keys', () => {
  it.each([
    ['d-1', 'ArrowDown', 'd-2'],
    ['d-2', 'ArrowUp', 'd-1'],
    ['d-2', 'ArrowRight', 'd-3'],
    ['d-3', 'ArrowLeft', 'd-1'],
    ['d-2', 'Home', 'd-1'],
    ['d-1', 'End', 'd-2'],
  ])('lead from %s by %s to %s', (from, key, to) => expect(neighbour(board(), from, key)).toBe(to));

  it('stop at the edges', () => {
    expect(neighbour(board(), 'd-2', 'ArrowDown')).toBeUndefined();
    expect(neighbour(board(), 'd-3', 'ArrowRight')).toBeUndefined();
    expect(stageBeside(board(), 'lost', 1)).toBe('lost');
    expect(stageBeside(board(), 'new', 1)).toBe('proposal');
  });
});
