import { expect, it, vi } from 'vitest';
import type { SavedView } from '../../api/types.ts';
import { fakeApi, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const view = (over: Partial<SavedView>): SavedView => ({
  id: 'v-1', kind: 'leads', name: 'Warm in Germany', parameters: { status: ['new'] }, columns: [], shared: false, builtIn: false,
  editable: true, owner: null, version: 2, ...over,
});
const hot = view({ id: 'hot', name: 'Hot leads', builtIn: true, editable: false, shared: true });
const shared = view({ id: 'v-2', name: 'Team', shared: true, editable: false });

async function opened(over: Record<string, Answer | Handler> = {}, current = '') {
  const { context, calls } = fakeApi({ 'GET /views': { body: { items: [hot, view({}), shared] } }, ...over });
  const views = await mount('dw-saved-views', { context, current, parameters: { status: ['new'], q: ['maya'] }, columns: ['name'] });
  const picked = vi.fn();
  views.addEventListener('dw-view', (e) => picked((e as CustomEvent<SavedView>).detail));
  const menu = async (entry?: string) => {
    find(views, '[data-testid=views]').click();
    await settled(views);
    const entries = [...find(views, 'dw-menu').shadowRoot!.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    if (entry) entries.find((e) => e.textContent?.trim() === entry)?.click();
    await settled(views);
    return entries.map((e) => e.textContent?.trim());
  };
  return { views, calls, picked, menu };
}

it('lists ready-made, own and shared views, and hands on the one picked', async () => {
  const { menu, picked } = await opened();
  expect(await menu('Hot leads')).toEqual(['Everything', 'Hot leads', 'Warm in Germany', 'Team', 'Save as a new view…']);
  expect(picked).toHaveBeenCalledWith(hot);
});

it('a new view keeps filter and columns, but no search text', async () => {
  const { views, calls, menu, picked } = await opened({ 'POST /views': { status: 201, body: view({ id: 'v-3', name: 'Mine' }) } });
  await menu('Save as a new view…');
  expect(textOf(views)).toContain('The search text is not kept.');
  find(views, 'dw-name-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'Mine' }));
  await settled(views);
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({
    kind: 'leads', name: 'Mine', parameters: { status: ['new'] }, columns: ['name'], shared: false,
  });
  expect(picked).toHaveBeenCalledWith(expect.objectContaining({ id: 'v-3' }));
});

it('one’s own view is changed, shared and deleted in the version that was seen', async () => {
  const { menu, calls } = await opened({ 'PATCH /views/v-1': { body: view({ shared: true }) }, 'DELETE /views/v-1': { status: 200, body: null } }, 'v-1');
  await menu('Share Warm in Germany with all');
  await menu('Delete Warm in Germany');
  const changes = calls.filter((c) => c.method !== 'GET');
  expect(changes.map((c) => [c.method, c.body, c.headers.get('If-Match')])).toEqual([
    ['PATCH', { shared: true }, '"2"'],
    ['DELETE', undefined, '"2"'],
  ]);
});

it('what others share can be shown alone', async () => {
  const { menu } = await opened({}, 'v-2');
  expect(await menu()).not.toContain('Delete Team');
});

it('the menu that is opened early waits for what it lists', async () => {
  let signIn = (_token: string): void => {};
  const token = new Promise<string>((resolve) => (signIn = resolve));
  const { context } = fakeApi({ 'GET /views': { body: { items: [hot] } } });
  const views = await mount('dw-saved-views', { context: { ...context, token: () => token } });
  find(views, '[data-testid=views]').click();
  signIn('token');
  await vi.waitFor(() => {
    const entries = [...find(views, 'dw-menu').shadowRoot!.querySelectorAll('[role^=menuitem]')];
    expect(entries.map((e) => e.textContent?.trim())).toContain('Hot leads');
  });
});
