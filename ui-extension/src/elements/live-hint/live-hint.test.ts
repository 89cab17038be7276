import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('says who changed it, and shows it when that is wanted', async () => {
  const hint = await mount('dw-live-hint', { change: { who: 'Sam Rivers', at: new Date().toISOString() } });
  expect(textOf(hint)).toContain('Sam Rivers changed this just now.');
  const shown = vi.fn();
  hint.addEventListener('dw-show', shown);
  find(hint, 'button').click();
  expect(shown).toHaveBeenCalledOnce();
});

it('is empty while nobody changed anything', async () => {
  expect(textOf(await mount('dw-live-hint', {})).trim()).toBe('');
});
