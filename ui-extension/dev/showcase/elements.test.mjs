import { expect, it } from 'vitest';
import { ELEMENTS, STRAYS } from './elements.mjs';

it('each element is shown, in states of different names', () => {
  const faults = ELEMENTS.filter(({ states = [] }) => states.length === 0 || new Set(states.map(({ id }) => id)).size !== states.length);
  expect(faults.map(({ name }) => name)).toEqual([]);
});

it('nothing is shown that is not there any more', () => {
  expect(STRAYS).toEqual([]);
});
