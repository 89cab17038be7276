import { expect, it, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { funnelReport } from '../../testing/fake-reports.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function funnel(body: unknown = funnelReport) {
  const { context } = fakeApi({ 'GET /analytics/funnel': { body } });
  return mount('dw-funnel-report', { context, query: {} });
}

it('shows the open stages with count and value as a table', async () => {
  const element = await funnel();
  const rows = [...element.shadowRoot!.querySelectorAll('[data-testid=stage-bar]')].map(textOf);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatch(/Proposal\s+2\s+€8,000\s+€1,000/);
});

it('as a cohort, open deals are open and count for no share', async () => {
  const element = await funnel();
  const heard = vi.fn();
  element.addEventListener('dw-query-change', (e) => heard((e as CustomEvent).detail));
  find(element, '[data-testid=funnel-cohort]').click();
  await settled(element);
  expect(heard).toHaveBeenCalledWith({ funnel: 'cohort' });
  const rows = [...element.shadowRoot!.querySelectorAll('[data-testid=cohort]')].map(textOf);
  expect(rows[0]).toMatch(/New\s+100\s+20\s+75%\s+▲ 5 pt/);
  expect(rows[2]).toMatch(/Won\s+9\s+–/);
  expect(rows).toHaveLength(3);
});

it('a failure is told with the request’s id, and tried again', async () => {
  let answer = { status: 500, body: { detail: 'No.', requestId: 'req-1' } as unknown };
  const { context } = fakeApi({ 'GET /analytics/funnel': () => answer });
  const element = await mount('dw-funnel-report', { context, query: {} });
  expect(textOf(element)).toContain('req-1');
  answer = { status: 200, body: funnelReport };
  find(element, 'dw-state').dispatchEvent(new CustomEvent('dw-retry'));
  await settled(element);
  expect(textOf(element)).toContain('Proposal');
});
