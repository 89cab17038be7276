import { expect, it, vi } from 'vitest';
import { fakeApi, lead, leadDetail, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const page = (items: unknown[]) => ({ body: { items, nextCursor: null, total: items.length, totalIsExact: true } });

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({ 'GET /me': { body: me }, 'GET /leads': page([lead()]), ...over });
  return { list: await mount('dw-deleted-leads', { context }), calls };
}

it('asks for the deleted ones and brings one back with the version that was seen', async () => {
  let asked = '';
  const { list, calls } = await opened({
    'GET /leads': ({ url }) => ((asked = url.searchParams.get('deleted') ?? ''), page([lead()])),
    'POST /leads/l-1/restore': { body: leadDetail() },
  });
  expect(asked).toBe('true');
  const opens = vi.fn();
  list.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  find(list, '[data-testid=restore]').click();
  await settled(list);
  expect(calls.find((c) => c.method === 'POST')?.headers.get('If-Match')).toBe('"3"');
  expect(textOf(list)).toContain('Maya Chen is back, with its deals.');
  find(list, '.action').click();
  expect(opens).toHaveBeenCalledWith('/dealwright/leads/l-1');
});

it('says when there is none', async () => {
  const { list } = await opened({ 'GET /leads': page([]) });
  expect(textOf(list)).toContain('No deleted leads');
});

it('who may not is told so', async () => {
  const { list } = await opened({ 'GET /leads': { status: 403, body: { detail: 'This needs the permission leads-delete.' } } });
  expect(textOf(list)).toContain('Not open to you');
});
