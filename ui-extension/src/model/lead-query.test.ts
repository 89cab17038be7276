import { expect, it } from 'vitest';
import { filterOf, parametersOf } from './lead-query.ts';

it('several values of a parameter are told apart, a text with a comma is one', () => {
  expect(parametersOf({ status: 'new,contacted', q: 'Weiss, Anna' }, '-score')).toEqual({
    status: ['new', 'contacted'], q: ['Weiss, Anna'], sort: ['-score'],
  });
});

it('a view brings its filter back, and empties what it does not name', () => {
  const filter = filterOf({ status: ['new', 'contacted'], olderThan: ['PT24H'], sort: ['name'] });
  expect(filter).toMatchObject({ status: 'new,contacted', olderThan: 'PT24H', q: '', sort: 'name' });
  expect(parametersOf(filter, filter.sort)).toEqual({ status: ['new', 'contacted'], olderThan: ['PT24H'], sort: ['name'] });
});
