import { expect, it } from 'vitest';
import { board } from '../../testing/fake-api.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows count and sum of each open stage', async () => {
  const bars = await mount('dw-stage-bars', { board: board() });
  expect(textOf(bars)).toContain('2 · €2,000');
  expect(bars.shadowRoot?.querySelectorAll('li')).toHaveLength(2);
});
