import type { LastChange } from '../../api/types.ts';
import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const lastChange: LastChange = {
  actor: { kind: 'user', id: 'u', name: 'Sam Rivers' }, at: '2026-11-20T10:00:00Z',
  from: { id: 'n', name: 'New' }, to: { id: 'd', name: 'Demo' }, reason: 'Called back',
};

it('tells who changed what, and asks what to do', async () => {
  const dialog = await mount('dw-conflict-dialog', { conflict: { name: 'Orion', stage: 'Proposal', problem: { lastChange } } });
  const text = textOf(dialog);
  expect(text).toContain('Orion was changed meanwhile');
  expect(text).toMatch(/Sam Rivers\s+moved it from New to Demo/);
  expect(text).toContain('Called back');
  expect(text).toContain('move it to Proposal all the same?');
});

it('offers both ways out', async () => {
  const dialog = await mount('dw-conflict-dialog', { conflict: { name: 'Orion', stage: 'Proposal', problem: {} } });
  const theirs = vi.fn();
  const anyway = vi.fn();
  dialog.addEventListener('dw-take-theirs', theirs);
  dialog.addEventListener('dw-move-anyway', anyway);
  find(dialog, '.btn.primary').click();
  find(dialog, '.btn:not(.primary):not(.quiet)').click();
  expect([theirs.mock.calls.length, anyway.mock.calls.length]).toEqual([1, 1]);
});
