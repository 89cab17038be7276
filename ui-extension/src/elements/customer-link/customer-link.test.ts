import { expect, it, vi } from 'vitest';
import { customer, fakeApi, suggestion, type Answer } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

type Link = HTMLElementTagNameMap['dw-customer-link'];

async function opened(over: Partial<Link> = {}, host: Answer = { body: { hasCustomers: true, createsCustomers: true } }) {
  const { context } = fakeApi({ 'GET /customers/host': host, 'GET /leads/l-1/customer-suggestions': { body: { items: [suggestion('1')] } } });
  const link = await mount('dw-customer-link', { context, leadId: 'l-1', editable: true, converts: true, ...over });
  await settled(link);
  const told = vi.fn();
  for (const type of ['dw-link', 'dw-unlink', 'dw-convert', 'dw-undo-conversion']) {
    link.addEventListener(type, (e) => told(type, (e as CustomEvent<unknown>).detail));
  }
  return { link, told };
}

const linked = { id: '1', name: 'Customer 1', url: '/host/1' };

it('offers what fits', async () => {
  const { link, told } = await opened();
  expect(textOf(link)).toMatch(/Linked to no customer yet.*Customer 1\s+same e-mail address · sure/);
  find(link, '[data-testid=suggestion] button').click();
  expect(told).toHaveBeenCalledWith('dw-link', '1');
});

it('any other is picked first and linked then', async () => {
  const { link, told } = await opened();
  find(link, '[data-testid=pick-customer]').click();
  await settled(link);
  expect(find<HTMLButtonElement>(link, '[data-testid=link-picked]').disabled).toBe(true);
  find(link, 'dw-customer-picker').dispatchEvent(new CustomEvent('dw-customer', { detail: customer('7') }));
  await settled(link);
  find(link, '[data-testid=link-picked]').click();
  expect(told).toHaveBeenCalledWith('dw-link', '7');
});

it('shows the linked one with its way into the host, and unlinks', async () => {
  const { link, told } = await opened({ customer: linked });
  expect(find(link, '.name a').getAttribute('href')).toBe('/host/1');
  find(link, '[data-testid=unlink]').click();
  find(link, '[data-testid=convert]').click();
  expect(told.mock.calls.map(([type]) => type)).toEqual(['dw-unlink', 'dw-convert']);
});

it('a conversion says who did it, and is undone', async () => {
  const by = { kind: 'user' as const, id: 'u-1', name: 'Mira Keller' };
  const { link, told } = await opened({ customer: linked, editable: false, conversion: { customerId: '1', way: 'matched', at: '2026-11-20T00:00:00Z', by } });
  expect(textOf(link)).toContain('Won for this customer, which fitted, by Mira Keller, Nov 20, 2026.');
  find(link, '[data-testid=undo-conversion]').click();
  expect(told).toHaveBeenCalledWith('dw-undo-conversion', null);
});

it('without a host’s customers there is nothing to see', async () => {
  expect(textOf((await opened({}, { body: { hasCustomers: false, createsCustomers: false } })).link).trim()).toBe('');
  expect(textOf((await opened({}, { status: 403, body: {} })).link).trim()).toBe('');
});

it('who may only read sees no buttons', async () => {
  const { link } = await opened({ customer: linked, editable: false, converts: false });
  expect(link.shadowRoot!.querySelectorAll('button')).toHaveLength(0);
});
