import { expect, it } from 'vitest';
import { momentsOf, startOfDay } from './period.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

it('a range ends now', () => {
  expect(momentsOf({ range: '7', from: '', to: '' }, NOW, 'UTC')).toEqual({ dateFrom: '2026-11-13T12:00:00.000Z' });
});

it('an unknown range is the usual one', () => {
  expect(momentsOf({ range: 'x', from: '', to: '' }, NOW, 'UTC')).toEqual({ dateFrom: '2026-10-21T12:00:00.000Z' });
});

it('picked days are those of the organisation, the last one included', () => {
  expect(momentsOf({ range: 'days', from: '2026-10-01', to: '2026-10-31' }, NOW, 'Europe/Berlin')).toEqual({
    dateFrom: '2026-09-30T22:00:00.000Z', dateTo: '2026-10-31T23:00:00.000Z',
  });
});

it('today ends now', () => {
  expect(momentsOf({ range: 'days', from: '2026-11-20', to: '2026-11-20' }, NOW, 'UTC').dateTo).toBeUndefined();
});

it('a day begins where clocks change on it, too', () => {
  expect(startOfDay('2026-10-25', 'Europe/Berlin')?.toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(startOfDay('2026-10-26', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T23:00:00.000Z');
  expect(startOfDay('', 'UTC')).toBeUndefined();
});
