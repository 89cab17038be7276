import { expect, it } from 'vitest';
import { fakeApi, pipeline } from '../../testing/fake-api.ts';
import { kpiReport } from '../../testing/fake-reports.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

async function cards(body: unknown, pipelineId?: string) {
  const { context } = fakeApi({ 'GET /analytics/kpis': { body } });
  const pipelines = [pipeline, { ...pipeline, id: 'p-2', isDefault: false }];
  return textOf(await mount('dw-kpi-cards', { context, query: { pipelineId }, pipelines }));
}

it('shows six figures, and in words how they changed', async () => {
  const text = await cards(kpiReport);
  expect(text).toMatch(/Leads\s+1,284\s+▲ 12%\s+12% more than in the period before/);
  expect(text).toMatch(/Active leads\s+312\s+=\s+As in the period before/);
  expect(text).toMatch(/Conversion rate\s+8%\s+▼ 2 pt/);
  expect(text).toMatch(/Average score\s+54\s+▲ 3 points/);
  expect(text).toContain('31% of closed deals (97 of 309)');
  expect(text).toContain('worth €410K');
});

it('says what the value of the pipeline is made of, and what is in no sum', async () => {
  const text = await cards(kpiReport);
  expect(text).toContain('open deals and estimates of leads without one');
  expect(text.replace(/\u00a0/g, ' ')).toContain('Not converted and in no sum: CHF 1,200');
  expect(await cards(kpiReport, 'p-2')).not.toContain('estimates');
});

it('compares with nothing where nothing was asked for, and nothing is no share', async () => {
  const nothing = { part: 0, n: 0, rate: null, low: null, high: null };
  const text = await cards({ ...kpiReport, before: null, current: { ...kpiReport.current, conversionRate: nothing, avgScore: null } });
  expect(text).not.toContain('period before');
  expect(text).toMatch(/Conversion rate\s+–/);
});
