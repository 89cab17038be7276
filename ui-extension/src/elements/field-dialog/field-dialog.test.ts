import { expect, it, vi } from 'vitest';
import type { CustomField } from '../../api/types.ts';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

async function opened(field?: CustomField, errors = {}) {
  const dialog = await mount('dw-field-dialog', { open: true, field, errors });
  const saved = vi.fn();
  dialog.addEventListener('dw-save', (e) => saved((e as CustomEvent<unknown>).detail));
  const fill = (id: string, value: string) => (find<HTMLInputElement>(dialog, id).value = value);
  const submit = () => find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { dialog, saved, fill, submit };
}

it('a choice has its choices, one a line', async () => {
  const { dialog, saved, fill, submit } = await opened();
  fill('#label', 'Tier');
  fill('#key', 'tier');
  fill('#type', 'choice');
  find(dialog, '#type').dispatchEvent(new Event('change'));
  await settled(dialog);
  fill('#choices', 'gold\n silver \n\n');
  submit();
  expect(saved).toHaveBeenCalledWith({ label: 'Tier', key: 'tier', type: 'choice', choices: ['gold', 'silver'] });
});

it('key and type of a declared one stay', async () => {
  const field: CustomField = { id: 'f', key: 'fleet', label: 'Vehicles', type: 'number', choices: [], retired: false, createdAt: '2026-01-01T00:00:00Z', version: 1 };
  const { dialog, saved, submit } = await opened(field);
  expect(dialog.shadowRoot!.querySelector('#key')).toBeNull();
  submit();
  expect(saved).toHaveBeenCalledWith({ label: 'Vehicles' });
});

it('what the server does not take is said at its field', async () => {
  const { dialog } = await opened(undefined, { key: 'Is taken.' });
  expect(find(dialog, '#key-note').textContent).toBe('Is taken.');
  expect(find(dialog, '#key').getAttribute('aria-invalid')).toBe('true');
});
