import { expect, it, vi } from 'vitest';
import type { Me } from '../../api/types.ts';
import { board, fakeApi, lead, me, pipeline } from '../../testing/fake-api.ts';
import { reportRoutes } from '../../testing/fake-reports.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const all = { ...me, permissions: [...me.permissions, 'records-all'] };

async function opened(over: Partial<HTMLElementTagNameMap['dw-crm-dashboard']> = {}, who: Me = all) {
  const questions: URL[] = [];
  const { context } = fakeApi({
    'GET /me': { body: who },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /pipelines': { body: { items: [pipeline, { ...pipeline, id: 'p-2', name: 'Renewals', isDefault: false }] } },
    'GET /pipelines/p-1/board': { body: board() },
    'GET /leads': { body: { items: [lead()], nextCursor: null, total: 1284, totalIsExact: true } },
    ...Object.fromEntries(Object.entries(reportRoutes).map(([path, answer]) => [path, ({ url }: { url: URL }) => (questions.push(url), answer)])),
  });
  const page = await mount('dw-crm-dashboard', { context, ...over });
  await settled(page);
  const asked = (report: string) => questions.filter((url) => url.pathname.endsWith(report)).map((url) => url.searchParams);
  const change = vi.fn();
  page.addEventListener('dw-query-change', (e) => change((e as CustomEvent).detail));
  const pick = async (id: string, value: string) => {
    const control = find<HTMLSelectElement>(page, `[data-testid=filter-${id}]`);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await settled(page);
  };
  return { page, asked, change, pick };
}

it('shows figures, reports, and the leads', async () => {
  const { page, asked } = await opened();
  const text = textOf(page);
  for (const part of ['1,284', 'Pipeline funnel', 'Sources', 'Velocity', 'Answers in time', 'Maya Chen']) expect(text).toContain(part);
  expect(asked('kpis')[0]?.get('compare')).toBe('previous');
});

it('each choice is asked of all reports, and told to the page', async () => {
  const { asked, change, pick } = await opened();
  await pick('pipeline', 'p-2');
  await pick('owner', 'u-1');
  await pick('compare', 'none');
  for (const report of ['kpis', 'funnel', 'sources', 'velocity', 'sla']) {
    expect(asked(report).at(-1)?.get('pipelineId'), report).toBe('p-2');
    expect(asked(report).at(-1)?.get('owner'), report).toBe('u-1');
  }
  expect(asked('kpis').at(-1)?.get('compare')).toBe('none');
  expect(asked('sla').at(-1)?.has('compare')).toBe(false);
  expect(change.mock.calls).toEqual([[{ pipeline: 'p-2' }], [{ owner: 'u-1' }], [{ compare: 'none' }]]);
});

it('picked days are asked for once there is a first one', async () => {
  const { asked, pick } = await opened();
  await pick('range', 'days');
  expect(asked('kpis')).toHaveLength(1);
  await pick('from', '2026-10-01');
  await pick('to', '2026-10-31');
  expect(asked('kpis').at(-1)?.get('dateFrom')).toBe('2026-10-01T00:00:00.000Z');
  expect(asked('kpis').at(-1)?.get('dateTo')).toBe('2026-11-01T00:00:00.000Z');
});

it('Add Lead opens the dialog of the list', async () => {
  const { page } = await opened();
  find(page, '[data-testid=add-lead]').click();
  await settled(page);
  expect(find(page, 'dw-add-lead-dialog').hasAttribute('open')).toBe(true);
});

it('who sees their own records alone is told so, and sees those', async () => {
  const { page, asked } = await opened({}, me);
  expect(find(page, '[data-testid=reports-closed]').textContent).toBeDefined();
  expect(textOf(page)).toContain('Reports count everybody’s leads and deals');
  expect(textOf(page)).toContain('Maya Chen');
  expect(asked('kpis')).toEqual([]);
});

it('a failure is told', async () => {
  const { context } = fakeApi({ 'GET /me': { body: all }, 'GET /pipelines': { status: 500, body: { detail: 'Down.', requestId: 'req-1' } } });
  expect(textOf(await mount('dw-crm-dashboard', { context }))).toContain('req-1');
});
