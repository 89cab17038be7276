import { expect, it } from 'vitest';
import { sortAfter, sortOf } from './lead.ts';

it('a score is first sorted from the top, a name from A', () => {
  expect(sortAfter('name', 'score')).toBe('-score');
  expect(sortAfter('-score', 'name')).toBe('name');
});

it('a second click turns the order round, a third back', () => {
  expect(sortAfter('-score', 'score')).toBe('score');
  expect(sortAfter('score', 'score')).toBe('-score');
  expect(sortAfter('name', 'name')).toBe('-name');
});

it('reads the order as the server writes it', () => {
  expect(sortOf('-createdAt')).toEqual({ key: 'createdAt', descending: true });
});
