import { expect, it, vi } from 'vitest';
import { pipeline } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(over = {}) {
  const users = [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }];
  const bulk = await mount('dw-deal-bulk', { count: 2, stages: pipeline.stages, users, movable: true, writable: true, ...over });
  const heard = vi.fn();
  for (const name of ['dw-move', 'dw-assign', 'dw-clear']) bulk.addEventListener(name, (e) => heard(name, (e as CustomEvent).detail));
  const pick = async (what: string, entry: string) => {
    find(bulk, `[data-testid=bulk-${what}]`).click();
    await settled(bulk);
    const entries = [...find(bulk, 'dw-menu').shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    entries.find((e) => e.textContent?.trim() === entry)?.click();
    await settled(bulk);
  };
  return { bulk, heard, pick };
}

it('moves and assigns what is selected', async () => {
  const { bulk, heard, pick } = await opened();
  expect(textOf(bulk)).toContain('2 deals selected');
  await pick('stage', 'proposal');
  await pick('assign', 'Mira Keller');
  await pick('assign', 'Nobody');
  expect(heard.mock.calls).toEqual([['dw-move', { stageId: 'proposal', reason: undefined }], ['dw-assign', 'u-1'], ['dw-assign', '']]);
});

it('asks once why all of them are lost', async () => {
  const { bulk, heard, pick } = await opened();
  await pick('stage', 'lost');
  expect(heard).not.toHaveBeenCalled();
  expect(textOf(bulk)).toContain('Mark 2 deals as lost?');
  find(bulk, 'dw-lost-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'No budget' }));
  expect(heard).toHaveBeenCalledWith('dw-move', { stageId: 'lost', reason: 'No budget' });
});

it('offers what the role may do alone', async () => {
  const { bulk } = await opened({ movable: false });
  expect(bulk.shadowRoot!.querySelector('[data-testid=bulk-stage]')).toBeNull();
});
