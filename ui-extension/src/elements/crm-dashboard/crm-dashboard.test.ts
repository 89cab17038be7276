import { expect, it } from 'vitest';
import { board, fakeApi, lead, me, pipeline } from '../../testing/fake-api.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows the figures, the open deals, and who waits', async () => {
  const page = { items: [lead({ status: 'new' })], nextCursor: null, total: 1284, totalIsExact: true };
  const { context } = fakeApi({
    'GET /me': { body: me },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /pipelines/p-1/board': { body: board() },
    'GET /leads': ({ url }) => ({ body: url.searchParams.get('band') ? { ...page, total: 10_000, totalIsExact: false } : page }),
  });
  const text = textOf(await mount('dw-crm-dashboard', { context }));
  expect(text).toMatch(/Leads\s+1,284/);
  expect(text).toMatch(/Hot and new\s+10,000\+/);
  expect(text).toMatch(/Pipeline value\s+€3,000/);
  expect(text).toContain('Maya Chen');
});
