import { describe, expect, it } from 'vitest';
import type { Money } from '../api/types.ts';
import { board, card } from '../testing/fake-api.ts';
import { appendCards, columnOf, findCard, moveCard, replaceCard } from './board.ts';
import { worthOf } from './sums.ts';

const francs = (amount: number): Money => ({ amount, currency: 'CHF' });
const swiss = (convertedEuros: number | null) =>
  card('d-9', 'new', { value: francs(500), convertedValue: convertedEuros === null ? null : { amount: convertedEuros, currency: 'EUR', rateDate: '2026-11-01' } });

/** The board with such a card in "new", summed up as the server does. */
function boardWith(extra: ReturnType<typeof swiss>) {
  return replaceCard(appendCards(board(), 'new', [card('d-9', 'new', { value: null })], null), extra);
}

it('a deal is worth what it is in the board’s currency, or was converted to', () => {
  expect(worthOf(swiss(530), 'EUR')).toMatchObject({ amount: 530, currency: 'EUR' });
  expect(worthOf(swiss(530), 'CHF')).toEqual(francs(500));
  expect(worthOf(swiss(530), 'USD')).toEqual(francs(500));
  expect(worthOf(card('d', 'new', { value: null }), 'EUR')).toBeUndefined();
});

describe('a moved card of another currency', () => {
  it('carries its converted value along', () => {
    const moved = moveCard(boardWith(swiss(530)), 'd-9', 'proposal');
    expect(columnOf(moved, 'proposal')).toMatchObject({ value: 100_530, weighted: 50_265, otherCurrencies: [] });
    expect(moved.totals).toMatchObject({ value: 300_530, others: [] });
  });

  it('that cannot be converted stands beside the sums, by its currency', () => {
    const moved = moveCard(boardWith(swiss(null)), 'd-9', 'proposal');
    expect(columnOf(moved, 'proposal')).toMatchObject({ value: 100_000, otherCurrencies: [francs(500)] });
    expect(columnOf(moved, 'new')?.otherCurrencies).toEqual([]);
    expect(moved.totals.others).toEqual([{ amount: 500, weighted: 250, currency: 'CHF' }]);
  });

  it('leaves the totals when it is won', () => {
    const moved = moveCard(boardWith(swiss(null)), 'd-9', 'lost');
    expect(moved.totals).toMatchObject({ value: 300_000, others: [] });
  });
});

it('what the server says of its worth replaces what was thought', () => {
  const moved = moveCard(boardWith(swiss(null)), 'd-9', 'proposal');
  const stored = replaceCard(moved, { ...findCard(moved, 'd-9')!, version: 2, convertedValue: { amount: 530, currency: 'EUR', rateDate: null } });
  expect(columnOf(stored, 'proposal')).toMatchObject({ count: 2, value: 100_530, otherCurrencies: [] });
  expect(stored.totals.others).toEqual([]);
});

it('shares are rounded to the even unit, as the server rounds', () => {
  const at = (amount: number) => {
    const start = appendCards(board(), 'proposal', [card('d-9', 'proposal', { value: null })], null);
    const valued = replaceCard(start, card('d-9', 'proposal', { value: { amount, currency: 'EUR' } }));
    return columnOf(valued, 'proposal')?.weighted;
  };
  expect([at(1), at(3)]).toEqual([50_000, 50_002]);
});
