import { expect, it, vi } from 'vitest';
import { find, mount } from '../../testing/mount.ts';
import './index.ts';

it('opens as a modal named by its heading, and closes again', async () => {
  const dialog = await mount('dw-dialog', { heading: 'Add lead', open: true });
  const native = find<HTMLDialogElement>(dialog, 'dialog');
  expect(native.open).toBe(true);
  expect(find(dialog, `#${native.getAttribute('aria-labelledby') ?? ''}`).textContent).toBe('Add lead');
  dialog.open = false;
  await dialog.updateComplete;
  expect(native.open).toBe(false);
});

it('asks to be closed, and leaves the decision to its owner', async () => {
  const dialog = await mount('dw-dialog', { heading: 'Add lead', open: true });
  const closed = vi.fn();
  dialog.addEventListener('dw-close', closed);
  find(dialog, 'header button').click();
  const cancel = new Event('cancel', { cancelable: true });
  find(dialog, 'dialog').dispatchEvent(cancel);
  expect(closed).toHaveBeenCalledTimes(2);
  expect(cancel.defaultPrevented).toBe(true);
  expect(find<HTMLDialogElement>(dialog, 'dialog').open).toBe(true);
});
