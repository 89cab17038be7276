import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { sourceReport } from '../../testing/fake-reports.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows the sources that brought leads, most first', async () => {
  const { context } = fakeApi({ 'GET /analytics/sources': { body: sourceReport } });
  const element = await mount('dw-source-report', { context, query: {} });
  const rows = [...element.shadowRoot!.querySelectorAll('[data-testid=source]')].map(textOf);
  expect(rows.map((row) => row.trim().split(' ')[0])).toEqual(['Referral', 'Website']);
  expect(rows[1]).toMatch(/40\s+▼ 20%.*40%\s+€9,000\s+€5,000/);
});

it('says so where there are none', async () => {
  const { context } = fakeApi({ 'GET /analytics/sources': { body: { ...sourceReport, sources: [] } } });
  const element = await mount('dw-source-report', { context, query: {} });
  expect(find(element, '[data-testid=state-empty]').textContent).toContain('No new leads in this period');
});
