import { expect, it, vi } from 'vitest';
import type { LeadFilter } from './index.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('offers statuses, sources and bands in words, and tells the choice', async () => {
  const element = await mount('dw-lead-filters', { filter: { q: 'orion' } });
  const heard = vi.fn();
  element.addEventListener('dw-filter', (e) => heard((e as CustomEvent<LeadFilter>).detail));
  expect(textOf(find(element, '[data-testid=filter-source]'))).toContain('Paid ads');
  const band = find<HTMLSelectElement>(element, '[data-testid=filter-band]');
  band.value = 'high';
  band.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledWith({ q: 'orion', band: 'high' });
});
