import { expect, it } from 'vitest';
import { holidaysIn } from './holidays.ts';

it('reads a day a line, and says which line has none', () => {
  expect(holidaysIn('2027-01-01 New Year\r\n\r\n2027-05-01;Labour Day\n2027-12-24').holidays).toEqual([
    { day: '2027-01-01', name: 'New Year' }, { day: '2027-05-01', name: 'Labour Day' }, { day: '2027-12-24', name: null },
  ]);
  expect(holidaysIn('2027-01-01\n1.5.2027 Labour Day').wrong).toBe('1.5.2027 Labour Day');
});
