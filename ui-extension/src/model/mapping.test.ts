import { expect, it } from 'vitest';
import type { Mapping } from '../api/types.ts';
import { setField, setSpecial, setWord, unexplained, unusedColumns, withRefusedValues, wordsOf } from './mapping.ts';

const mapping: Mapping = { fields: { source: { column: 'Lead Source', values: { Google: 'organic_search' } } }, rest: 'ignore' };
const columns = ['Lead Source', 'Converted', 'City'].map((name) => ({ name, samples: ['Google', '', 'Olark'] }));

it('a field without column and fixed value is not mapped', () => {
  expect(setField(mapping, 'source', { column: null }).fields).toEqual({});
});

it('a field keeps its fixed value when its column goes', () => {
  const both = setField(mapping, 'country', { column: 'City', otherwise: 'IN' });
  expect(setField(both, 'country', { column: null }).fields?.['country']).toEqual({ column: null, otherwise: 'IN' });
});

it('the words of a column that is no longer used are forgotten', () => {
  expect(setField(mapping, 'source', { column: null, otherwise: 'website' }).fields?.['source']).toEqual({
    column: null,
    otherwise: 'website',
  });
});

it('an outcome keeps what its words mean when the column changes', () => {
  const mapped = setSpecial({ ...mapping, outcome: { column: 'A', values: { 1: 'won' } } }, 'outcome', 'Converted');
  expect(mapped.outcome).toEqual({ column: 'Converted', values: { 1: 'won' } });
  expect(setSpecial(mapped, 'outcome', '').outcome).toBeUndefined();
});

it('a sequence is ascending until said otherwise', () => {
  expect(setSpecial(mapping, 'sequence', 'Converted').sequence).toEqual({ column: 'Converted', order: 'ascending' });
});

it('the words to explain are those mapped and those seen', () => {
  expect(wordsOf(columns[0], { Bing: 'other' })).toEqual(['Bing', 'Google', 'Olark']);
});

it('what a preview refused joins the words to explain', () => {
  const problems = [{ row: 1, column: 'City', value: 'Atlantis', detail: 'x' }, { row: 2, column: 'City', value: null, detail: 'x' }];
  expect(withRefusedValues(columns, problems)[2]?.samples).toEqual(['Google', '', 'Olark', 'Atlantis']);
});

it('a word that is one of ours explains itself', () => {
  expect(unexplained(['Organic Search', 'Google', 'Bing'], { Bing: 'other' }, ['organic_search'])).toEqual(['Google']);
});

it('a word is given a meaning, or freed of it', () => {
  expect(setWord({ a: 'won' }, 'b', 'lost')).toEqual({ a: 'won', b: 'lost' });
  expect(setWord({ a: 'won' }, 'a', '')).toEqual({});
});

it('columns that nothing uses are named', () => {
  const used = setSpecial(mapping, 'outcome', 'Converted');
  expect(unusedColumns(used, columns).map((c) => c.name)).toEqual(['City']);
});
