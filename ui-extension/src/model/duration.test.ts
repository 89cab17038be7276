import { expect, it } from 'vitest';
import { lengthOf, minutesOf } from './duration.ts';

it('whole hours are hours, all else is minutes', () => {
  expect([60, 90, 2880, 15].map(lengthOf)).toEqual([
    { amount: 1, unit: 'hours' }, { amount: 90, unit: 'minutes' }, { amount: 48, unit: 'hours' }, { amount: 15, unit: 'minutes' },
  ]);
  expect(minutesOf({ amount: 1.5, unit: 'hours' })).toBe(90);
});
