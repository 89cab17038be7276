import { expect, it } from 'vitest';
import { fakeApi, leadDetail, me, pipeline, stage, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /leads/l-1': { body: leadDetail(), headers: { ETag: '"3"' } },
    'GET /leads/l-1/score/history': { body: { items: [] } },
    'GET /leads/l-1/timeline': { body: { items: [], nextCursor: null } },
    'POST /leads/l-1/stage': { body: leadDetail({ stage: stage('new') }), headers: { ETag: '"4"' } },
    ...over,
  });
  return { page: await mount('dw-lead-page', { context, leadId: 'l-1' }), calls };
}

it('shows the facts, the path and the reasons of the score', async () => {
  const { page } = await opened();
  const text = textOf(page);
  expect(text).toContain('Why 88');
  expect(text).toMatch(/Owner\s+Mira Keller/);
  expect(text).toMatch(/Country\s+United Kingdom/);
  expect(find(page, '[aria-current=step]').textContent).toContain('proposal');
});

it('a stage picked moves the lead with the version that was seen', async () => {
  const { page, calls } = await opened();
  find(page, '[data-stage-id=new]').click();
  await settled(page);
  const call = calls.find((c) => c.method === 'POST');
  expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ stageId: 'new' }, '"3"']);
  expect(find(page, '[aria-current=step]').textContent).toContain('new');
});

it('a stale version is shown as a conflict', async () => {
  const { page } = await opened({ 'POST /leads/l-1/stage': { status: 412, body: { code: 'version-conflict' } } });
  find(page, '[data-stage-id=new]').click();
  await settled(page);
  expect(textOf(page)).toContain('Maya Chen was changed meanwhile');
});

it('a web site with a scheme of its own never becomes a link that runs', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { body: leadDetail({ website: 'javascript:alert(1)' }) } });
  const links = [...page.shadowRoot!.querySelectorAll('dw-fact-list')].flatMap((l) => [...l.shadowRoot!.querySelectorAll('a')]);
  expect(links.every((a) => /^(https?|mailto|tel):/.test(a.getAttribute('href') ?? ''))).toBe(true);
});

it('another organisation’s lead is not found', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { status: 404, body: { code: 'not-found' } } });
  expect(textOf(page)).toContain('Not found');
});
