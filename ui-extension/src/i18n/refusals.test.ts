import { afterEach, expect, it } from 'vitest';
import { ApiError } from '../api/error.ts';
import { setLocale } from '../core/i18n.ts';

afterEach(() => setLocale('en'));

const refused = () =>
  new ApiError(400, { detail: 'The request has values that cannot be taken.', errors: [{ pointer: '/name', detail: 'At most 200 characters, none of them NUL.' }, { pointer: '/odd', detail: 'Never heard of.' }] }, null);

it('speaks German where the screens do', () => {
  setLocale('de');
  const { message, fields } = refused();
  expect([message, fields['name'], fields['odd']]).toEqual(['Einige Werte können so nicht übernommen werden.', 'Höchstens 200 Zeichen.', 'Never heard of.']);
});

it('leaves the server’s words to English screens', () => {
  expect([refused().message, refused().fields['name']]).toEqual(['The request has values that cannot be taken.', 'At most 200 characters, none of them NUL.']);
});
