import { expect, it, vi } from 'vitest';
import { ApiError } from '../../api/error.ts';
import { plan } from '../../testing/fake-scoring.ts';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

async function opened(of?: ReturnType<typeof plan>) {
  const dialog = await mount('dw-plan-dialog', { open: true, plan: of });
  const confirmed = vi.fn();
  dialog.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent).detail));
  const field = (name: string) => find<HTMLInputElement>(dialog, `[name=${name}]`);
  const submit = () => find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { dialog, confirmed, field, submit };
}

it('hands on a plan as it is filled in, its price in minor units', async () => {
  const { confirmed, field, submit } = await opened(plan());
  expect(field('price').value).toBe('4800');
  field('price').value = '49.90';
  field('sizeTo').value = '';
  field('features').value = ' sso,, api, reports';
  submit();
  expect(confirmed).toHaveBeenCalledWith({
    name: 'Growth', code: 'growth', price: { amount: 4990, currency: 'EUR' }, sizeFrom: 10, sizeTo: null, features: ['sso', 'api', 'reports'],
  });
});

it('a new one is empty, and so is a price in another currency', async () => {
  const fresh = await opened();
  fresh.submit();
  expect(fresh.confirmed).toHaveBeenCalledWith({ name: null, code: null, price: null, sizeFrom: null, sizeTo: null, features: [] });
  expect((await opened(plan({ price: { amount: 1, currency: 'USD' } }))).field('price').value).toBe('');
});

it('what the host tells is shown and not sent', async () => {
  const { confirmed, field, submit } = await opened(plan({ host: 'harbour-billing', hostFields: ['code', 'name', 'price', 'features'] }));
  expect(field('name').readOnly).toBe(true);
  expect(field('sizeTo').readOnly).toBe(false);
  field('sizeTo').value = '99';
  submit();
  expect(confirmed).toHaveBeenCalledWith({ sizeFrom: 10, sizeTo: 99 });
});

it('what the server refuses is said at its field', async () => {
  const { dialog, field } = await opened(plan());
  dialog.failure = new ApiError(400, { errors: [{ pointer: '/price/amount', detail: 'At least 0.' }] }, null);
  await settled(dialog);
  expect(field('price').getAttribute('aria-invalid')).toBe('true');
  expect(find(dialog, '#price-note').textContent).toBe('At least 0.');
});
