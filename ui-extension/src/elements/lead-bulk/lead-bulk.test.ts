import { expect, it, vi } from 'vitest';
import { pipeline } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const users = [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }];

async function opened(permissions = ['leads-write', 'deals-move', 'leads-delete']) {
  const bulk = await mount('dw-lead-bulk', { count: 3, users, pipelines: [pipeline], permissions });
  const wanted = vi.fn();
  bulk.addEventListener('dw-change', (e) => wanted((e as CustomEvent).detail));
  const pick = async (what: string, entry: string) => {
    find(bulk, `[data-testid=bulk-${what}]`).click();
    await settled(bulk);
    const entries = [...find(bulk, 'dw-menu').shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    entries.find((e) => e.textContent?.trim() === entry)?.click();
    await settled(bulk);
  };
  return { bulk, wanted, pick };
}

it('assigns, sets a status and moves', async () => {
  const { bulk, wanted, pick } = await opened();
  expect(textOf(bulk)).toContain('3 leads selected');
  await pick('assign', 'Mira Keller');
  await pick('assign', 'Nobody');
  await pick('status', 'Qualified');
  await pick('stage', 'proposal');
  expect(wanted.mock.calls.map(([change]) => change)).toEqual([
    { kind: 'assign', owner: 'u-1' },
    { kind: 'assign', owner: null },
    { kind: 'status', status: 'qualified' },
    { kind: 'stage', stageId: 'proposal' },
  ]);
});

it('offers owners and stages once they are known', async () => {
  const { bulk } = await opened();
  Object.assign(bulk, { users: [], pipelines: [] });
  await settled(bulk);
  const closed = () => ['assign', 'status', 'stage'].filter((what) => find<HTMLButtonElement>(bulk, `[data-testid=bulk-${what}]`).disabled);
  expect(closed()).toEqual(['assign', 'stage']);
  Object.assign(bulk, { users, pipelines: [pipeline] });
  await settled(bulk);
  expect(closed()).toEqual([]);
});

it('what is lost or no lead is so for a reason', async () => {
  const { bulk, wanted, pick } = await opened();
  await pick('status', 'Disqualified');
  expect(wanted).not.toHaveBeenCalled();
  expect(textOf(bulk)).toContain('Disqualify 3 leads?');
  find(bulk, 'dw-lost-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'Students' }));
  expect(wanted).toHaveBeenCalledWith({ kind: 'status', status: 'disqualified', reason: 'Students' });
  await pick('stage', 'lost');
  find(bulk, 'dw-lost-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'No budget' }));
  expect(wanted).toHaveBeenLastCalledWith({ kind: 'stage', stageId: 'lost', reason: 'No budget' });
});

it('asks for the tag, and before it deletes', async () => {
  const { bulk, wanted } = await opened();
  find(bulk, '[data-testid=bulk-delete]').click();
  await settled(bulk);
  expect(wanted).not.toHaveBeenCalled();
  find(bulk, 'dw-confirm-dialog').dispatchEvent(new CustomEvent('dw-confirm'));
  find(bulk, '[data-testid=bulk-tag]').click();
  find(bulk, 'dw-name-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'fair 2026' }));
  expect(wanted.mock.calls.map(([change]) => change)).toEqual([{ kind: 'delete' }, { kind: 'tag', tag: 'fair 2026' }]);
});

it('offers what the role may do alone', async () => {
  const { bulk } = await opened(['leads-write']);
  expect(bulk.shadowRoot!.querySelector('[data-testid=bulk-stage]')).toBeNull();
  expect(bulk.shadowRoot!.querySelector('[data-testid=bulk-delete]')).toBeNull();
});
