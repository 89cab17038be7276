import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('asks, and does nothing by itself', async () => {
  const dialog = await mount('dw-confirm-dialog', { open: true, heading: 'Delete Proposal?', text: 'Its deals move.' });
  const [confirmed, cancelled] = [vi.fn(), vi.fn()];
  dialog.addEventListener('dw-confirm', confirmed);
  dialog.addEventListener('dw-cancel', cancelled);
  expect(textOf(dialog)).toContain('Its deals move.');
  find(dialog, '[data-testid=confirm]').click();
  find(dialog, '[autofocus]').click();
  expect([confirmed.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 1]);
});

it('what cannot be done is not offered, and a failure is told', async () => {
  const dialog = await mount('dw-confirm-dialog', { open: true, blocked: true, failure: 'In use.' });
  expect(find<HTMLButtonElement>(dialog, '[data-testid=confirm]').disabled).toBe(true);
  expect(find(dialog, '[role=alert]').textContent).toBe('In use.');
});
