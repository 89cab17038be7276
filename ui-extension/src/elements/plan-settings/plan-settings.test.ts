import { expect, it } from 'vitest';
import { fakeApi, me } from '../../testing/fake-api.ts';
import { plan } from '../../testing/fake-scoring.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(over: Parameters<typeof fakeApi>[0] = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /plans': { body: { items: [plan(), plan({ id: 'pl-2', name: 'Enterprise', price: null, sizeFrom: 251, sizeTo: null })] } },
    ...over,
  });
  const page = await mount('dw-plan-settings', { context });
  const confirm = async (dialog: string, detail?: unknown) => {
    page.shadowRoot!.querySelector(`${dialog}[open]`)?.dispatchEvent(new CustomEvent('dw-confirm', { detail }));
    await settled(page);
  };
  const ask = async (id: string) => {
    find(page, `[data-testid=${id}]`).click();
    await settled(page);
  };
  return { page, confirm, ask, changes: () => calls.filter((c) => c.method !== 'GET') };
}

it('shows the plans with price, sizes and features', async () => {
  const { page } = await opened();
  const rows = [...page.shadowRoot!.querySelectorAll('[data-testid=plan]')].map(textOf);
  expect(rows[0]).toMatch(/Growth\s+growth\s+€4,800\s+10 to 250\s+sso, api/);
  expect(rows[1]).toMatch(/Enterprise.*–\s+251 and more/);
});

it('a plan of the host says so, and is not deleted here', async () => {
  const { page } = await opened({ 'GET /plans': { body: { items: [plan({ host: 'harbour-billing', hostFields: ['code', 'name'] })] } } });
  expect(textOf(find(page, '[data-testid=plan]'))).toContain('from harbour-billing');
  expect(page.shadowRoot!.querySelector('[data-testid=delete-plan]')).toBeNull();
});

it('adds, changes and deletes one', async () => {
  const { ask, confirm, changes, page } = await opened({
    'POST /plans': { status: 201, body: plan() }, 'PATCH /plans/pl-1': { body: plan() }, 'DELETE /plans/pl-1': { body: null },
  });
  await ask('add-plan');
  await confirm('dw-plan-dialog', { name: 'Team' });
  await ask('edit-plan');
  await confirm('dw-plan-dialog', { name: 'Growth' });
  await ask('delete-plan');
  await confirm('dw-confirm-dialog');
  expect(changes().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /plans', 'PATCH /plans/pl-1', 'DELETE /plans/pl-1']);
  expect(changes()[1]?.headers.get('If-Match')).toBe('"2"');
  expect(textOf(page)).toContain('was deleted');
});

it('after a plan is gone the focus is at the one in its place', async () => {
  let plans = [plan(), plan({ id: 'pl-2', name: 'Enterprise' })];
  const { ask, confirm, page } = await opened({
    'GET /plans': () => ({ body: { items: plans } }),
    'DELETE /plans/pl-1': () => ((plans = plans.slice(1)), { body: null }),
    'DELETE /plans/pl-2': () => ((plans = []), { body: null }),
  });
  await ask('delete-plan');
  await confirm('dw-confirm-dialog');
  expect(page.shadowRoot!.activeElement?.getAttribute('aria-label')).toContain('Enterprise');
  await ask('delete-plan');
  await confirm('dw-confirm-dialog');
  expect(page.shadowRoot!.activeElement?.getAttribute('data-testid')).toBe('add-plan');
});

it('a stale change is told, and goes through with the newest version', async () => {
  let version = 2;
  const { ask, confirm, changes, page } = await opened({
    'GET /plans': () => ({ body: { items: [plan({ version: version++ })] } }),
    'PATCH /plans/pl-1': { status: 412, body: { code: 'version-conflict' } },
  });
  await ask('edit-plan');
  await confirm('dw-plan-dialog', { name: 'Growth' });
  expect(textOf(page)).toContain('Somebody else changed it meanwhile');
  await confirm('dw-plan-dialog', { name: 'Growth' });
  expect(changes().map(({ headers }) => headers.get('If-Match'))).toEqual(['"2"', '"3"']);
});

it('an empty catalogue says what to do, and who may not is told so', async () => {
  expect(textOf((await opened({ 'GET /plans': { body: { items: [] } } })).page)).toContain('No plans yet');
  expect(textOf((await opened({ 'GET /plans': { status: 403, body: {} } })).page)).toContain('Not open to you');
});
