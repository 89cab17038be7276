import { expect, it } from 'vitest';
import { board, fakeApi, me, pipeline } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('sums up the open deals of the default pipeline and leads to the board', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /pipelines': { body: { items: [pipeline] } }, 'GET /pipelines/p-1/board': { body: board() } });
  const panel = await mount('dw-dashboard-panel', { context });
  expect(textOf(panel)).toContain('3 open deals · €3,000');
  expect(find(panel, 'footer a').getAttribute('href')).toBe('/dealwright/board/p-1');
});

it('without a session it offers to sign in', async () => {
  const { context } = fakeApi({ 'GET /me': { status: 401, body: {} } });
  expect(textOf(await mount('dw-dashboard-panel', { context }))).toContain('Sign in');
});
