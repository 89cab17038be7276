import { expect, it, vi } from 'vitest';
import { fakeApi, lead, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const page = (items: unknown[], more: object = {}) => ({ body: { items, nextCursor: null, total: items.length, totalIsExact: true, ...more } });

async function opened(leads: Answer | Handler, over: object = {}) {
  const { context } = fakeApi({ 'GET /me': { body: { ...me, ...over } }, 'GET /leads': leads });
  return mount('dw-lead-list', { context });
}

it('lists the leads by score, with a link to each', async () => {
  let sort = '';
  const list = await opened(({ url }) => ((sort = url.searchParams.get('sort') ?? ''), page([lead()])));
  expect(sort).toBe('-score');
  expect(find(list, '.name').getAttribute('href')).toBe('/dealwright/leads/l-1');
  expect(textOf(list)).toMatch(/Maya Chen.*Orion.*Score 88, high.*proposal.*Qualified.*Referral.*€63,000/);
  expect(textOf(find(list, '[data-testid=lead-total]')).trim()).toBe('1 lead');
});

it('a click on a head sorts by it and tells the page', async () => {
  const list = await opened(page([lead()]));
  const told = vi.fn();
  list.addEventListener('dw-query-change', (e) => told((e as CustomEvent).detail));
  find(list, '[data-testid=sort-name]').click();
  await settled(list);
  expect(told).toHaveBeenCalledWith({ sort: 'name' });
  expect(find(list, 'th[aria-sort=ascending]').textContent).toContain('Name');
});

it('loads the next page after the cursor, each lead once', async () => {
  const list = await opened(({ url }) =>
    url.searchParams.get('cursor') ? page([lead(), lead({ id: 'l-2' })]) : page([lead()], { nextCursor: 'c', total: 2 }),
  );
  find(list, '[data-testid=load-more]').click();
  await settled(list);
  expect(list.shadowRoot?.querySelectorAll('[data-testid=lead-row]')).toHaveLength(2);
});

it('a capped total is not shown as exact', async () => {
  const list = await opened(page([lead()], { total: 10_000, totalIsExact: false }));
  expect(textOf(list)).toContain('about 10,000 leads');
});

it('nothing yet and nothing found are told apart', async () => {
  const list = await opened(page([]));
  expect(textOf(list)).toContain('No leads yet');
  list.q = 'x';
  await settled(list);
  expect(textOf(list)).toContain('No lead matches');
});

it('who may only read is offered neither adding nor importing', async () => {
  const list = await opened(page([lead()]), { permissions: ['leads-read'] });
  expect(list.shadowRoot?.querySelector('[data-testid=add-lead]')).toBeNull();
  expect(textOf(list)).not.toContain('Import');
});
