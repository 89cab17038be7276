import { expect, it } from 'vitest';
import type { Transition } from '../../api/types.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const first: Transition = {
  from: null, to: { id: 'n', name: 'New' }, at: '2026-11-01T00:00:00Z', actor: { kind: 'import', id: null, name: null }, reason: null, score: null,
};
const second: Transition = {
  ...first, from: first.to, to: { id: 'p', name: 'Proposal' }, at: '2026-11-05T00:00:00Z', actor: { kind: 'automation', id: null, name: 'Automation' }, score: 71,
};

it('tells each step, its actor and its score, the newest first', async () => {
  const text = textOf(await mount('dw-stage-history', { transitions: [first, second] }));
  expect(text).toContain('New → Proposal');
  expect(text).toContain('Automatic · score 71');
  expect(text.indexOf('New → Proposal')).toBeLessThan(text.indexOf('Started in New'));
});
