import { expect, it } from 'vitest';
import type { ImportRun } from '../../api/types.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const run: ImportRun = {
  id: 'i-1', fileName: 'Leads.csv', state: 'running', rows: 200, processed: 50, accepted: 48, refused: 2, scored: 48,
  startedAt: null, finishedAt: null, failure: null, problems: [],
};
const { context } = fakeApi({});

it('shows how far it is', async () => {
  const report = await mount('dw-import-report', { context, run });
  expect(textOf(report)).toContain('50 of 200 rows');
  expect(find<HTMLProgressElement>(report, 'progress').value).toBe(0.25);
});

it('when done, offers the leads and the refused rows', async () => {
  const report = await mount('dw-import-report', { context, run: { ...run, state: 'done' } });
  expect(find(report, '[data-testid=refused-csv]').getAttribute('href')).toBe(`${context.apiBase}/imports/i-1/refused.csv`);
  expect(find(report, '.btn.primary').getAttribute('href')).toBe('/dealwright/leads');
});

it('when it failed, says why', async () => {
  const report = await mount('dw-import-report', { context, run: { ...run, state: 'failed', failure: 'The disk is full.' } });
  expect(textOf(report)).toContain('The disk is full.');
});
