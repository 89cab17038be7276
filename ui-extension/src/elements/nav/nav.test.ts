import { expect, it } from 'vitest';
import { fakeApi, me } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows the pages in their groups and marks the one that is open', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me } });
  const nav = await mount('dw-nav', { context, current: 'leads' });
  expect(textOf(nav)).toMatch(/Sales & Revenue Dashboard\s+Pipeline\s+Leads\s+Customer Management Customer links\s+Settings Import leads/);
  expect(find(nav, '[aria-current=page]').getAttribute('href')).toBe('/dealwright/leads');
});

it('leaves out what the user may not open', async () => {
  const { context } = fakeApi({ 'GET /me': { body: { ...me, permissions: ['leads-read'] } } });
  const nav = await mount('dw-nav', { context });
  expect(textOf(nav)).not.toContain('Import');
  expect(textOf(nav)).not.toContain('Settings');
});
