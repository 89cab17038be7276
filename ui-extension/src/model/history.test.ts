import { expect, it } from 'vitest';
import type { Transition } from '../api/types.ts';
import { daysByStage } from './history.ts';

const step = (id: string, at: string): Transition => ({
  from: null, to: { id, name: id }, at, actor: { kind: 'user', id: null, name: null }, reason: null, score: null,
});
const history = [step('b', '2026-01-04T00:00:00Z'), step('a', '2026-01-01T00:00:00Z'), step('a', '2026-01-06T12:00:00Z')];

it('adds up the time of each stay, up to now', () => {
  const days = daysByStage(history, null, Date.parse('2026-01-08T00:00:00Z'));
  expect(Object.fromEntries(days)).toEqual({ a: 4, b: 2 });
});

it('a closed deal stays no longer', () => {
  expect(daysByStage(history, '2026-01-06T13:00:00Z', Date.parse('2027-01-01T00:00:00Z')).get('a')).toBe(3);
});
