import { expect, it } from 'vitest';
import { fakeApi, lead, me } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const page = (items: unknown[]) => ({ body: { items, nextCursor: null, total: items.length, totalIsExact: true } });

it('finds the leads by the customer’s address', async () => {
  let asked = '';
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /leads': ({ url }) => ((asked = url.searchParams.get('q') ?? ''), page([lead()])) });
  const panel = await mount('dw-customer-panel', { context, customerEmail: 'maya@orion.example' });
  expect(asked).toBe('maya@orion.example');
  expect(find(panel, '.name').getAttribute('href')).toBe('/dealwright/leads/l-1');
});

it('says that there is none, and for whom it looked', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /leads': page([]) });
  const panel = await mount('dw-customer-panel', { context, customerEmail: 'a@b.example', customerName: 'Acme' });
  expect(textOf(panel)).toContain('No lead has the address of Acme.');
});

it('does not look for a customer without address', async () => {
  const { context, calls } = fakeApi({});
  expect(textOf(await mount('dw-customer-panel', { context }))).toContain('no e-mail address');
  expect(calls).toHaveLength(0);
});
