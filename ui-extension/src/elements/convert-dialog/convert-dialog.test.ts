import { expect, it, vi } from 'vitest';
import type { LeadDetail } from '../../api/types.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { customer, fakeApi, leadDetail, suggestion, type Answer } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(of: Partial<LeadDetail> = {}, answer: Answer = { body: leadDetail({ status: 'won' }), headers: { ETag: '"4-1"' } }, suggestions = [suggestion('1')], createsCustomers = true) {
  const { context, calls } = fakeApi({ 'GET /customers/host': { body: { hasCustomers: true, createsCustomers } }, 'GET /leads/l-1/customer-suggestions': { body: { items: suggestions } }, 'POST /leads/l-1/convert': answer });
  const dialog = await mount('dw-convert-dialog', { context, open: true, wins: true, lead: { value: leadDetail(of), etag: '"3-1"' } });
  await settled(dialog);
  const told = vi.fn();
  for (const type of ['dw-converted', 'dw-win-only', 'dw-stale']) dialog.addEventListener(type, () => told(type));
  const choose = async (way: string) => {
    find(dialog, `input[value=${way}]`).dispatchEvent(new Event('change'));
    await settled(dialog);
  };
  const submit = async () => {
    find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(dialog);
  };
  const sent = () => calls.find((c) => c.method === 'POST');
  return { dialog, told, choose, submit, sent };
}

it('the only one that surely fits is taken as it was matched', async () => {
  const { submit, sent, told } = await opened();
  await submit();
  expect([sent()?.body, sent()?.headers.get('If-Match')]).toEqual([{ match: true }, '"3-1"']);
  expect(told).toHaveBeenCalledWith('dw-converted');
});

it('of several that fit none is taken before it is picked', async () => {
  const { dialog, submit, sent } = await opened({}, undefined, [suggestion('1'), suggestion('2')]);
  expect(find<HTMLButtonElement>(dialog, '[data-testid=confirm]').disabled).toBe(true);
  find(dialog, 'dw-customer-picker').dispatchEvent(new CustomEvent('dw-customer', { detail: customer('2') }));
  await submit();
  expect(sent()?.body).toEqual({ customerId: '2' });
});

it('the linked one needs no choice', async () => {
  const { submit, sent } = await opened({ customer: { id: '9', name: 'Orion Ltd', url: null } });
  await submit();
  expect(sent()?.body).toEqual({});
});

it('a new one begins with what is known of the lead', async () => {
  const { choose, submit, sent } = await opened();
  await choose('created');
  await submit();
  expect(sent()?.body).toEqual({ create: { name: 'Orion', email: 'maya@orion.example', phone: null, website: null, country: 'GB' } });
});

it('a host that takes no new ones is not offered as one, and says so', async () => {
  const { dialog } = await opened({}, undefined, [], false);
  expect(find<HTMLInputElement>(dialog, 'input[value=created]').disabled).toBe(true);
  expect(textOf(find(dialog, '.choice.off'))).toContain('made in the host itself');
});

it('it may be won and nothing else', async () => {
  const { choose, submit, sent, told } = await opened();
  await choose('none');
  await submit();
  expect(sent()).toBeUndefined();
  expect(told).toHaveBeenCalledWith('dw-win-only');
});

it('a refusal is told, and a lead that was changed is read again', async () => {
  const refused = await opened({}, { status: 409, body: { code: 'creation-not-supported', detail: 'Customers of this host are made in the host.' } });
  await refused.submit();
  expect(textOf(find(refused.dialog, '[role=alert]'))).toContain('made in the host');
  const stale = await opened({}, { status: 412, body: { code: 'version-conflict' } });
  await stale.submit();
  expect(stale.told).toHaveBeenCalledWith('dw-stale');
});

it('begins at the way that is chosen', async () => {
  const { dialog } = await opened();
  expect(deepActiveElement()).toBe(find(dialog, 'input[value=picked]'));
});
