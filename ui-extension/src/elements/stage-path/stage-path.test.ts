import { expect, it, vi } from 'vitest';
import { stage } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const stages = [stage('new'), stage('proposal', { position: 1 }), stage('won', { position: 2, type: 'won' })];

it('marks where the deal stands and how long it stood', async () => {
  const path = await mount('dw-stage-path', { stages, current: 'proposal', days: new Map([['new', 6]]) });
  expect(find(path, '[aria-current=step]').textContent).toContain('proposal');
  expect(textOf(path)).toContain('new · 6 d');
});

it('a stage is picked, unless the user may only look', async () => {
  const path = await mount('dw-stage-path', { stages, current: 'new', movable: true });
  const picked = vi.fn();
  path.addEventListener('dw-stage-pick', (e) => picked((e as CustomEvent<string>).detail));
  find(path, '[data-stage-id=won]').click();
  expect(picked).toHaveBeenCalledWith('won');
  path.movable = false;
  await path.updateComplete;
  expect(path.shadowRoot?.querySelector('button')).toBeNull();
});
