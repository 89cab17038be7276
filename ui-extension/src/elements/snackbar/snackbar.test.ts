import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deepActiveElement } from '../../core/focus.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

it('is a status that is there before it speaks', async () => {
  const bar = await mount('dw-snackbar', {});
  expect(find(bar, '[role=status]')).toBeTruthy();
});

it('runs its action once and goes', async () => {
  const bar = await mount('dw-snackbar', {});
  const run = vi.fn();
  bar.show({ text: 'Moved', action: { label: 'Undo', run } });
  await bar.updateComplete;
  find(bar, '.action').click();
  await bar.updateComplete;
  expect(run).toHaveBeenCalledOnce();
  expect(textOf(bar).trim()).toBe('');
});

it('goes by itself, but not while it is pointed at', async () => {
  const bar = await mount('dw-snackbar', {});
  bar.show({ text: 'Moved' });
  await bar.updateComplete;
  find(bar, '[role=status]').dispatchEvent(new Event('pointerenter'));
  vi.advanceTimersByTime(60_000);
  await bar.updateComplete;
  expect(textOf(bar)).toContain('Moved');
  find(bar, '[role=status]').dispatchEvent(new Event('pointerleave'));
  vi.advanceTimersByTime(12_000);
  await bar.updateComplete;
  expect(textOf(bar).trim()).toBe('');
});

it('a key leads to the action from anywhere, and the focus comes back when it is done', async () => {
  const bar = await mount('dw-snackbar', {});
  const field = document.body.appendChild(document.createElement('input'));
  const run = vi.fn();
  bar.show({ text: 'Moved', action: { label: 'Undo', run } });
  await settled(bar);
  field.focus();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }));
  expect(deepActiveElement()).toBe(find(bar, '.action'));
  find(bar, '.action').click();
  expect([run.mock.calls.length, deepActiveElement()]).toEqual([1, field]);
});
