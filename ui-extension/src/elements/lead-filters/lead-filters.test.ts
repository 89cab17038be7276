import { expect, it, vi } from 'vitest';
import type { LeadFilter } from '../../model/lead-query.ts';
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

it('several statuses are shown together, and what a view brought can be taken away', async () => {
  const element = await mount('dw-lead-filters', { filter: { status: 'new,contacted', scoreMin: '85', olderThan: 'PT24H' } });
  expect(textOf(find(element, '[data-testid=filter-status]'))).toContain('New, Contacted');
  expect(textOf(element)).toMatch(/Score from.*85.*Age.*older than a day/);
  const heard = vi.fn();
  element.addEventListener('dw-filter', (e) => heard((e as CustomEvent<LeadFilter>).detail));
  const age = find<HTMLSelectElement>(element, '[data-testid=filter-olderThan]');
  age.value = '';
  age.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledWith({ status: 'new,contacted', scoreMin: '85', olderThan: undefined });
});

it('offers owners by name', async () => {
  const users = [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }];
  const element = await mount('dw-lead-filters', { users });
  expect(textOf(find(element, '[data-testid=filter-assignedTo]'))).toMatch(/Any\s+Me\s+Nobody\s+Mira Keller/);
});
