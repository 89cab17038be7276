import { expect, it, vi } from 'vitest';
import { fakeApi, me, pipeline } from '../../testing/fake-api.ts';
import { draft, version } from '../../testing/fake-scoring.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const source = { source: 'partner', pipelineId: null } as const;

async function opened(over: Parameters<typeof fakeApi>[0] = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /scoring/models': { body: { items: [version({ scopes: [{ source: null, pipelineId: null }, source] }), version({ id: 'm-0', version: 1 })] } },
    'GET /scoring/drafts': { body: { items: [draft()] } },
    'GET /scoring/presets': { body: { items: [] } },
    ...over,
  });
  const page = await mount('dw-scoring-settings', { context });
  const opens = vi.fn();
  page.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  const choose = async (row: number, item: string) => {
    [...page.shadowRoot!.querySelectorAll<HTMLElement>('[data-testid=model-menu]')][row]?.click();
    await settled(page);
    [...find(page, 'dw-menu').shadowRoot!.querySelectorAll<HTMLElement>('[role^=menuitem]')].find((i) => i.textContent?.includes(item))?.click();
    await settled(page);
  };
  return { page, opens, choose, changes: () => calls.filter((c) => c.method !== 'GET') };
}

it('shows the versions, whose leads they score, and the drafts', async () => {
  const { page } = await opened();
  const rows = [...page.shadowRoot!.querySelectorAll('[data-testid=model]')].map(textOf);
  expect(rows[0]).toMatch(/Fit\s+fit v2\s+All leads\s+Source: Partner.*Mira Keller/);
  expect(rows[1]).toMatch(/fit v1\s+–/);
  expect(find(page, '[data-testid=draft] a').getAttribute('href')).toBe('/dealwright/settings/scoring/drafts/dr-1');
});

it('a preset begins a draft, which is opened', async () => {
  const { page, opens, changes } = await opened({ 'POST /scoring/drafts': { status: 201, body: draft({ id: 'dr-2' }) } });
  find(page, 'dw-preset-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'journey' }));
  await settled(page);
  expect(changes()[0]?.body).toEqual({ preset: 'journey' });
  expect(opens).toHaveBeenCalledWith('/dealwright/settings/scoring/drafts/dr-2');
});

it('a version begins a draft', async () => {
  const { choose, changes } = await opened({ 'POST /scoring/drafts': { status: 201, body: draft() } });
  await choose(1, 'Begin a draft with it');
  expect(changes()[0]?.body).toEqual({ modelId: 'm-0' });
});

it('an earlier version is put in force again', async () => {
  const { page, choose, changes } = await opened({ 'POST /scoring/models/m-0/roll-back': { body: {} } });
  await choose(1, 'Put in force again');
  find(page, 'dw-scope-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: {} }));
  await settled(page);
  expect(changes()[0]).toMatchObject({ path: '/scoring/models/m-0/roll-back', body: {} });
  expect(textOf(page)).toContain('Fit v1 is in force');
});

it('a source’s model is withdrawn', async () => {
  const { page, choose, changes } = await opened({ 'POST /scoring/models/m-1/withdraw': { body: {} } });
  await choose(0, 'Withdraw: Source: Partner');
  page.shadowRoot!.querySelector('dw-confirm-dialog[open]')?.dispatchEvent(new CustomEvent('dw-confirm'));
  await settled(page);
  expect(changes()[0]).toMatchObject({ path: '/scoring/models/m-1/withdraw', body: source });
});

it('after a draft is gone the focus is at the one in its place', async () => {
  let drafts = [draft(), draft({ id: 'dr-2', name: 'Size only' })];
  const { page } = await opened({
    'GET /scoring/drafts': () => ({ body: { items: drafts } }),
    'DELETE /scoring/drafts/dr-2': () => ((drafts = drafts.slice(0, 1)), { body: null }),
  });
  [...page.shadowRoot!.querySelectorAll<HTMLElement>('[data-testid=draft] button')][1]?.click();
  await settled(page);
  page.shadowRoot!.querySelector('dw-confirm-dialog[open]')?.dispatchEvent(new CustomEvent('dw-confirm'));
  await settled(page);
  expect(page.shadowRoot!.activeElement?.textContent).toBe('Fit');
});

it('what fails stays asked', async () => {
  const { page } = await opened({ 'DELETE /scoring/drafts/dr-1': { status: 412, body: { code: 'version-conflict', detail: 'It was changed.' } } });
  find(page, '[data-testid=draft] button').click();
  await settled(page);
  const dialog = page.shadowRoot!.querySelector('dw-confirm-dialog[open]')!;
  dialog.dispatchEvent(new CustomEvent('dw-confirm'));
  await settled(page);
  expect(textOf(dialog)).toContain('It was changed.');
});

it('who may not is told so', async () => {
  const { page } = await opened({ 'GET /scoring/models': { status: 403, body: { detail: 'This needs the permission settings-manage.' } } });
  expect(textOf(page)).toContain('Not open to you');
});
