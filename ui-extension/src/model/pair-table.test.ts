import { expect, it } from 'vitest';
import { axisFrom, axisOf, withAxis } from './pair-table.ts';
import type { PairTable } from './scoring-model.ts';

const table: PairTable = {
  id: 'pairs', kind: 'pair-table', weight: 10,
  rows: { feature: 'source', categories: ['referral', 'event'] }, columns: { feature: 'companySize', bounds: [10, 100] },
  values: [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
};

it('other rows keep the worth of those that stay; new ones begin in the middle', () => {
  const { values } = withAxis(table, 'rows', { feature: 'source', categories: ['event', 'website'] });
  expect(values).toEqual([[4, 5, 6], [50, 50, 50], [7, 8, 9]]);
});

it('so do other columns', () => {
  const { values, columns } = withAxis(table, 'columns', { feature: 'companySize', bounds: [50, 100] });
  expect([columns.bounds, values]).toEqual([[50, 100], [[1, 50, 3], [4, 50, 6], [7, 50, 9]]]);
});

it('another input has categories or bounds of its own', () => {
  expect([axisOf('estimatedValue', 'x'), axisOf('country', 'x')]).toEqual([{ feature: 'estimatedValue', bounds: [100] }, { feature: 'country', categories: ['x'] }]);
});

it('what is typed is read: bounds in their order, each once, what is no number left out', () => {
  expect(axisFrom(table.columns, '100, 10, ten, 100').bounds).toEqual([10, 100]);
  expect(axisFrom(table.rows, ' Referral, , event,referral').categories).toEqual(['referral', 'event']);
});
