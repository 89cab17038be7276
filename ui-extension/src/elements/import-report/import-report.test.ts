import { expect, it } from 'vitest';
import type { ImportRun } from '../../api/types.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const run: ImportRun = {
  id: 'i-1', fileName: 'Leads.csv', state: 'running', rows: 200, processed: 50, accepted: 48, refused: 2, scored: 48,
  startedAt: null, finishedAt: null, failure: null, problems: [],
};
const held = { leadId: 'l-1', displayName: 'Maya Chen', points: 82, stage: { id: 's-1', name: 'Demo', colour: '#000000', type: 'open' } };
const { context, calls } = fakeApi({
  'GET /imports/i-1/held-moves': { body: { items: [held], nextCursor: null, total: 1, totalIsExact: true } },
  'GET /imports/i-1/refused.csv': { body: 'row' },
});

it('shows how far it is', async () => {
  const report = await mount('dw-import-report', { context, run });
  expect(textOf(report)).toContain('50 of 200 rows');
  expect(find<HTMLProgressElement>(report, 'progress').value).toBe(0.25);
});

it('when done, offers the leads, the refused rows, and names whom it moved not', async () => {
  const report = await mount('dw-import-report', { context, run: { ...run, state: 'done' } });
  await settled(report);
  expect(textOf(report)).toMatch(/1 deal would have moved.*Maya Chen\s+score 82, to Demo/);
  const file = find<HTMLElementTagNameMap['dw-csv-button']>(report, '[data-testid=refused-csv]');
  expect(textOf(file)).toContain('Download refused rows');
  await file.source?.();
  expect(calls.at(-1)?.path).toBe('/imports/i-1/refused.csv');
  expect(find(report, '.btn.primary').getAttribute('href')).toBe('/dealwright/leads');
});

it('when it failed, says why', async () => {
  const report = await mount('dw-import-report', { context, run: { ...run, state: 'failed', failure: 'The disk is full.' } });
  expect(textOf(report)).toContain('The disk is full.');
});
