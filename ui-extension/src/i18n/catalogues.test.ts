import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en, type Text } from './en.ts';

const keys = Object.keys(en) as Text[];
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it('both catalogues have the same keys', () => expect(Object.keys(de).sort()).toEqual([...keys].sort()));

it('a text has the same places in both languages', () => {
  for (const key of keys) expect(places(de[key]), key).toEqual(places(en[key]));
});

it('no text is empty', () => {
  for (const key of keys) expect(en[key] && de[key], key).toBeTruthy();
});
