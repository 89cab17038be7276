import { expect, it } from 'vitest';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const fleet = { id: 'f-1', key: 'fleet', label: 'Vehicles', type: 'number', choices: [], retired: false, createdAt: '2026-01-01T00:00:00Z', version: 2 };

async function opened(over: Record<string, Answer | Handler> = {}, items: unknown[] = [fleet]) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /custom-fields': { body: { items } },
    'GET /settings': { body: { declaredFieldsOnly: false }, headers: { ETag: '"5"' } },
    ...over,
  });
  const page = await mount('dw-field-settings', { context });
  await settled(page);
  const done = async () => {
    await settled(page);
    await settled(page);
  };
  return { page, done, changes: () => calls.filter((c) => c.method !== 'GET') };
}

it('a field is declared', async () => {
  const { page, done, changes } = await opened({ 'POST /custom-fields': { status: 201, body: fleet } }, []);
  expect(textOf(page)).toContain('No custom fields yet');
  find(page, '[data-testid=add-field]').click();
  await done();
  const dialog = find<HTMLElementTagNameMap['dw-field-dialog']>(page, 'dw-field-dialog');
  expect(dialog.open).toBe(true);
  dialog.dispatchEvent(new CustomEvent('dw-save', { detail: { label: 'Vehicles', key: 'fleet', type: 'number' } }));
  await done();
  expect(changes()[0]?.body).toEqual({ label: 'Vehicles', key: 'fleet', type: 'number' });
  expect([dialog.open, textOf(page).includes('Vehicles was saved.')]).toEqual([false, true]);
});

it('what is refused stays open, with the reason at its field', async () => {
  const { page, done } = await opened({ 'POST /custom-fields': { status: 400, body: { errors: [{ pointer: '/key', detail: 'Is taken.' }] } } });
  find(page, '[data-testid=add-field]').click();
  await done();
  const dialog = find<HTMLElementTagNameMap['dw-field-dialog']>(page, 'dw-field-dialog');
  dialog.dispatchEvent(new CustomEvent('dw-save', { detail: { label: 'x', key: 'fleet', type: 'text' } }));
  await done();
  expect([dialog.open, dialog.errors]).toEqual([true, { key: 'Is taken.' }]);
});

it('one is retired in the version that was seen, and others can be refused', async () => {
  const { page, done, changes } = await opened({ 'PATCH /custom-fields/f-1': { body: fleet }, 'PATCH /settings': { body: {} } });
  find(page, '[aria-label="Retire Vehicles"]').click();
  await done();
  const box = find<HTMLInputElement>(page, '[data-testid=declared-only]');
  box.checked = true;
  box.dispatchEvent(new Event('change'));
  await done();
  expect(changes().map((c) => [c.body, c.headers.get('If-Match')])).toEqual([[{ retired: true }, '"2"'], [{ declaredFieldsOnly: true }, '"5"']]);
});

it('what somebody else changed is shown as it is now', async () => {
  const { page, done } = await opened({ 'PATCH /custom-fields/f-1': { status: 412, body: { code: 'version-conflict' } } });
  find(page, '[aria-label="Retire Vehicles"]').click();
  await done();
  expect(textOf(page)).toContain('Somebody else changed this meanwhile.');
});
