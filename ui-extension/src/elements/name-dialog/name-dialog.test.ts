import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(value = '') {
  const dialog = await mount('dw-name-dialog', { open: true, heading: 'Add pipeline', label: 'Name', value });
  const confirmed = vi.fn();
  dialog.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent<string>).detail));
  const submit = () => find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { dialog, confirmed, submit, input: find<HTMLInputElement>(dialog, 'input') };
}

it('begins with the name as it is, and hands on the new one', async () => {
  const { confirmed, submit, input } = await opened('Renewals');
  expect(input.value).toBe('Renewals');
  input.value = '  Upsell ';
  submit();
  expect(confirmed).toHaveBeenCalledWith('Upsell');
});

it('an empty name is no name', async () => {
  const { dialog, confirmed, submit, input } = await opened();
  submit();
  await dialog.updateComplete;
  expect(confirmed).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(textOf(dialog)).toContain('Give it a name.');
});

it('says why the name was not taken', async () => {
  const { dialog } = await opened('x');
  dialog.failure = 'Too long.';
  await dialog.updateComplete;
  expect(find(dialog, '[role=alert]').textContent).toBe('Too long.');
});
