import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened() {
  const dialog = await mount('dw-lost-dialog', { open: true, name: 'Orion' });
  const confirmed = vi.fn();
  dialog.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent<string>).detail));
  const submit = () => find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { dialog, confirmed, submit, reason: find<HTMLTextAreaElement>(dialog, 'textarea') };
}

it('a deal is not lost without a reason', async () => {
  const { dialog, confirmed, submit, reason } = await opened();
  reason.value = '   ';
  submit();
  await dialog.updateComplete;
  expect(confirmed).not.toHaveBeenCalled();
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  expect(textOf(dialog)).toContain('Give a reason');
});

it('hands on the reason', async () => {
  const { confirmed, submit, reason } = await opened();
  reason.value = ' No budget ';
  submit();
  expect(confirmed).toHaveBeenCalledWith('No budget');
});
