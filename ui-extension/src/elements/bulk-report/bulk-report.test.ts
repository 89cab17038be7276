import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('names each that was left as it is, and why', async () => {
  const report = { changed: 2, refused: [{ name: 'Maya Chen', why: 'It was changed meanwhile.' }] };
  const dialog = await mount('dw-bulk-report', { report });
  const closed = vi.fn();
  dialog.addEventListener('dw-close', closed);
  expect(textOf(dialog)).toMatch(/2 changed, 1 not.*Maya Chen\s+It was changed meanwhile/);
  find(dialog, '[autofocus]').click();
  expect(closed).toHaveBeenCalledOnce();
});

it('is closed without a report', async () => {
  const dialog = await mount('dw-bulk-report', {});
  expect(find<HTMLDialogElement>(dialog, 'dialog').open).toBe(false);
});
