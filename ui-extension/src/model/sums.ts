import type { Board, Card, Column, Money } from '../api/types.ts';

/** The sums of a board, as the server makes them: in its own currency, and beside it what cannot be converted into it. */

type Sums = Pick<Column, 'count' | 'value' | 'weighted' | 'otherCurrencies'>;

/** What a deal is worth to the board's sum, or, where nobody knows, in its own currency. */
export function worthOf({ value, convertedValue }: Pick<Card, 'value' | 'convertedValue'>, currency: string): Money | undefined {
  const known = [value, convertedValue].find((money) => money?.currency === currency);
  return known ?? value ?? undefined;
}

/** The column's sums with the card's worth added, or taken off again. */
export function withWorth(column: Column, card: Card, currency: string, sign: 1 | -1): Column {
  const worth = worthOf(card, currency);
  const counted = { ...column, count: column.count + sign };
  if (!worth) return counted;
  const amount = sign * worth.amount;
  if (worth.currency !== currency) {
    return { ...counted, otherCurrencies: plus(column.otherCurrencies, { amount, currency: worth.currency }) };
  }
  const value = column.value + amount;
  return { ...counted, value, weighted: percentOf(value, column.stage.probability) };
}

/** The totals speak of open deals alone. */
export function totalsOf(columns: readonly Column[]): Omit<Board['totals'], 'exact'> {
  const open = columns.filter((column) => column.stage.type === 'open');
  const sum = (pick: (sums: Sums) => number) => open.reduce((all, column) => all + pick(column), 0);
  return { count: sum((c) => c.count), value: sum((c) => c.value), weighted: sum((c) => c.weighted), others: othersOf(open) };
}

function othersOf(open: readonly Column[]): Board['totals']['others'] {
  const sums = new Map<string, Board['totals']['others'][number]>();
  for (const { stage, otherCurrencies } of open) {
    for (const { amount, currency } of otherCurrencies) {
      const before = sums.get(currency) ?? { amount: 0, weighted: 0, currency };
      sums.set(currency, { currency, amount: before.amount + amount, weighted: before.weighted + percentOf(amount, stage.probability) });
    }
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

function plus(sums: readonly Money[], { amount, currency }: Money): Money[] {
  const before = sums.find((sum) => sum.currency === currency)?.amount ?? 0;
  const others = sums.filter((sum) => sum.currency !== currency);
  return [...others, { amount: before + amount, currency }].filter((sum) => sum.amount !== 0).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** So many percent, to whole minor units; a half goes to the even one, as on the server. */
function percentOf(amount: number, percent: number): number {
  const exact = (amount * percent) / 100;
  const floor = Math.floor(exact);
  if (exact - floor !== 0.5) return Math.round(exact);
  return floor % 2 === 0 ? floor : floor + 1;
}
