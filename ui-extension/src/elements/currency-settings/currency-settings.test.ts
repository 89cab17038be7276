import { expect, it } from 'vitest';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const rate = { from: 'CHF', to: 'EUR', day: '2026-11-20', rate: 1.0612, updatedAt: '2026-11-20T08:00:00Z' };

async function opened(over: Record<string, Answer | Handler> = {}, items: unknown[] = [rate]) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /settings': { body: { reportingCurrency: 'EUR' }, headers: { ETag: '"5"' } },
    'GET /exchange-rates': { body: { items, nextCursor: null } },
    ...over,
  });
  const page = await mount('dw-currency-settings', { context });
  await settled(page);
  const done = async () => {
    await settled(page);
    await settled(page);
  };
  return { page, done, changes: () => calls.filter((c) => c.method !== 'GET') };
}

it('shows what others are worth, and takes a rate back', async () => {
  const { page, done, changes } = await opened({ 'DELETE /exchange-rates/CHF/EUR/2026-11-20': { status: 204 } });
  expect(textOf(page)).toMatch(/Nov 20, 2026\s+1 CHF = 1\.0612 EUR/);
  find(page, '[data-testid=rate] button').click();
  await done();
  expect(changes()[0]?.method).toBe('DELETE');
  expect(textOf((await opened({}, [])).page)).toContain('No rates yet');
});

it('keeps a rate, and changes the currency of the sums', async () => {
  const { page, done, changes } = await opened({ 'PUT /exchange-rates': { body: { rates: 1, changed: 1 } }, 'PATCH /settings': { body: {} } });
  find(page, 'dw-rate-form').dispatchEvent(new CustomEvent('dw-rate', { detail: { from: 'CHF', to: 'EUR', day: '2026-11-21', rate: 1.07 } }));
  await done();
  find<HTMLInputElement>(page, '#currency').value = 'chf';
  find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await done();
  expect(changes().map((c) => c.body)).toEqual([{ rates: [{ from: 'CHF', to: 'EUR', day: '2026-11-21', rate: 1.07 }] }, { reportingCurrency: 'CHF' }]);
  expect(textOf(page)).toContain('Sums are in CHF now.');
});

it('a file is read, and each wrong row is told', async () => {
  let first = true;
  const { page, done } = await opened({
    'POST /exchange-rates/upload': () => {
      const wrong = { status: 400, body: { errors: [{ pointer: '/3/rate', detail: 'Is no number.' }, { pointer: '/4/day', detail: 'Is no day.' }] } };
      const answer = first ? wrong : { body: { rates: 12, changed: 3 } };
      first = false;
      return answer;
    },
  });
  const upload = async () => {
    const field = find<HTMLInputElement>(page, '[data-testid=rate-file]');
    Object.defineProperty(field, 'files', { value: [new File(['from,to,day,rate'], 'rates.csv')], configurable: true });
    field.dispatchEvent(new Event('change'));
    await done();
  };
  await upload();
  expect(textOf(find(page, '[data-testid=rate-problems]'))).toMatch(/3\/rate: Is no number\.\s+4\/day: Is no day\./);
  await upload();
  expect(textOf(page)).toContain('12 rates read, 3 changed.');
});
