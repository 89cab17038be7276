import { expect, it, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('offers the presets with what they are for', async () => {
  const { context } = fakeApi({ 'GET /scoring/presets': { body: { items: [{ key: 'journey', name: 'Journey', description: 'How far a lead has come.', document: {} }] } } });
  const dialog = await mount('dw-preset-dialog', { context, open: true });
  const confirmed = vi.fn();
  dialog.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent).detail));
  expect(textOf(dialog)).toContain('The highest step of the journey');
  find(dialog, '[data-testid=preset-journey]').click();
  expect(confirmed).toHaveBeenCalledWith('journey');
});

it('a failure is told', async () => {
  const { context } = fakeApi({ 'GET /scoring/presets': { status: 500, body: { detail: 'Down.', requestId: 'req-1' } } });
  expect(textOf(await mount('dw-preset-dialog', { context, open: true }))).toContain('req-1');
});
