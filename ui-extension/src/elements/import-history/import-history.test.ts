import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const run = { id: 'i-1', fileName: 'Leads.csv', state: 'done', accepted: 9228, refused: 12, finishedAt: '2026-11-20T10:00:00Z' };
const answering = (items: unknown[]) => fakeApi({ 'GET /imports': { body: { items } } }).context;

it('leads back to the report of each import', async () => {
  const history = await mount('dw-import-history', { context: answering([run]) });
  expect(textOf(history)).toMatch(/Leads\.csv\s+Done\s+9,228\s+12/);
  expect(find(history, 'a').getAttribute('href')).toBe('/dealwright/imports?import=i-1');
});

it('is absent while nothing was imported', async () => {
  const history = await mount('dw-import-history', { context: answering([{ ...run, state: 'uploaded' }]) });
  expect(history.shadowRoot?.querySelector('section')).toBeNull();
});
