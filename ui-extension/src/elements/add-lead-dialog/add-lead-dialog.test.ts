import { expect, it, vi } from 'vitest';
import { fakeApi, lead, leadDetail, type Answer } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(answer: Answer) {
  const { context, calls } = fakeApi({ 'POST /leads': answer, 'GET /leads/matches': { body: { items: [{ lead: lead(), by: ['email'] }] } } });
  const dialog = await mount('dw-add-lead-dialog', { context, open: true });
  const added = vi.fn();
  dialog.addEventListener('dw-lead-added', (e) => added((e as CustomEvent).detail));
  const fill = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) find<HTMLInputElement>(dialog, `#${name}`).value = value;
  };
  const submit = async () => {
    find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(dialog);
  };
  return { dialog, calls, added, fill, submit };
}

const filled = { firstName: 'Maya', lastName: 'Chen', email: 'maya@orion.example' };

it('what is needed is said at the field, without asking the server', async () => {
  const { dialog, calls, submit } = await opened({ body: null });
  await submit();
  expect(textOf(dialog)).toContain('First name is needed.');
  expect(find(dialog, '#email').getAttribute('aria-describedby')).toBe('email-error');
  expect(calls).toHaveLength(0);
});

it('what the server refuses is said at the field', async () => {
  const { dialog, added, fill, submit } = await opened({ status: 400, body: { errors: [{ pointer: '/email', detail: 'belongs to a lead already' }] } });
  fill(filled);
  await submit();
  expect(find(dialog, '#email-error').textContent).toBe('belongs to a lead already');
  expect(added).not.toHaveBeenCalled();
});

it('a failure that no field is to blame for is said above them', async () => {
  const { dialog, fill, submit } = await opened({ status: 500, body: { detail: 'Out of order.', requestId: 'r-3' } });
  fill(filled);
  await submit();
  expect(find(dialog, '[role=alert]').textContent).toContain('Out of order. (Request id r-3)');
});

it('hands on the lead as stored, and sends no empty fields', async () => {
  const { calls, added, fill, submit } = await opened({ status: 201, body: leadDetail() });
  fill({ ...filled, company: '  ' });
  await submit();
  expect(calls[0]?.body).toEqual(filled);
  expect(added).toHaveBeenCalledWith(expect.objectContaining({ id: 'l-1' }));
});

it('hints at leads with the same address, and does not hinder', async () => {
  const { dialog, fill, submit, added } = await opened({ status: 201, body: leadDetail() });
  fill(filled);
  find(dialog, '#email').dispatchEvent(new Event('change'));
  await settled(dialog);
  expect(textOf(find(dialog, '[data-testid=matches]'))).toMatch(/looks the same.*Maya Chen.*Orion · same e-mail address/);
  await submit();
  expect(added).toHaveBeenCalledOnce();
});
