import { expect, it } from 'vitest';
import { aModel } from '../testing/fake-scoring.ts';
import { isModel, KINDS, patchOf, shareOf, sharersOf, withFactor, withNew, withOptional, withoutFactor, withShare } from './scoring-model.ts';

it('a patch has what changed, and null for what is gone', () => {
  expect(patchOf({ a: 1, b: { c: 1, d: 2 }, e: [1], f: 0 }, { a: 1, b: { c: 3, d: 2 }, e: [1, 2] })).toEqual({ b: { c: 3 }, e: [1, 2], f: null });
  expect(patchOf({ a: [1] }, { a: [1] })).toEqual({});
});

it('groups follow a factor that is renamed or goes', () => {
  const model = { ...aModel, shares: [['source', 'company-size']], optional: ['source'] };
  const renamed = withFactor(model, 0, { ...model.factors[0]!, id: 'channel' });
  expect([renamed.shares, renamed.optional]).toEqual([[['channel', 'company-size']], ['channel']]);
  const without = withoutFactor(model, 0);
  expect([without.shares, without.optional, without.factors.length]).toEqual([[], [], 1]);
  expect(sharersOf(model, 'source')).toEqual(['company-size']);
});

it('a new factor of each kind has an id of its own', () => {
  const model = KINDS.reduce((m, kind) => withNew(withNew(m, kind), kind), aModel);
  expect(new Set(model.factors.map(({ id }) => id)).size).toBe(model.factors.length);
  expect(isModel(model)).toBe(true);
});

it('weights have shares, of nothing too', () => {
  expect(shareOf(aModel, aModel.factors[0]!)).toBe(0.25);
  expect(shareOf({ ...aModel, factors: [] }, aModel.factors[0]!)).toBe(0);
});

it('a factor is made optional, and no more', () => {
  expect(withOptional(withOptional(aModel, 'source', true), 'source', false).optional).toEqual([]);
});

it.each([[null], [{}], [{ bands: {}, factors: [{ kind: 'oracle' }] }], [{ bands: {}, factors: [null] }]])('%j is no model that a form can show', (document) =>
  expect(isModel(document)).toBe(false),
);

it('factors share their weight in groups of two or more, each in one', () => {
  const shared = withShare({ ...aModel, shares: [['source', 'x', 'y']] }, 'source', ['company-size']);
  expect(shared.shares).toEqual([['x', 'y'], ['source', 'company-size']]);
  expect(withShare(shared, 'company-size', []).shares).toEqual([['x', 'y']]);
  expect(withShare({ ...aModel, shares: [['source', 'company-size']] }, 'source', [])).not.toHaveProperty('shares');
});
