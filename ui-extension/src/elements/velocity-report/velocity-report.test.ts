import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { velocityReport } from '../../testing/fake-reports.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const shown = async (body: unknown) =>
  textOf(await mount('dw-velocity-report', { context: fakeApi({ 'GET /analytics/velocity': { body } }).context, query: {} }));

it('shows how long it takes to win, and where deals wait', async () => {
  const text = await shown(velocityReport);
  expect(text).toMatch(/Half are won within\s+31 d\s+▼ 50%/);
  expect(text).toMatch(/90 % are won within\s+–/);
  expect(text).toMatch(/Proposal\s+4.5 d\s+11 d\s+12/);
  expect(text).toMatch(/Oct 2026\s+3\s+29 d/);
});

it('says that a few wins say nothing', async () => {
  const few = { won: 2, open: 3, mean: null, median: null, percentile90: null };
  const text = await shown({ ...velocityReport, current: { ...velocityReport.current, timeToWin: few } });
  expect(text).toContain('At least five must be won');
});
