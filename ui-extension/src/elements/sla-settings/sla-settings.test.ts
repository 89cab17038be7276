import { expect, it } from 'vitest';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const sla = { targets: [{ minScore: 85, minutes: 60 }, { minScore: 0, minutes: 2880 }], businessHours: null, dueSoonMinutes: 60 };

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /settings/sla': { body: sla, headers: { ETag: '"3"' } },
    'GET /settings': { body: { timeZone: 'Europe/Paris' }, headers: { ETag: '"7"' } },
    'GET /settings/holidays': { body: { items: [{ day: '2027-01-01', name: 'New Year' }] }, headers: { ETag: '"3"' } },
    ...over,
  });
  const page = await mount('dw-sla-settings', { context });
  await settled(page);
  return { page, calls, changes: () => calls.filter((c) => c.method !== 'GET') };
}

async function tell(page: Element, element: string, type: string, detail: unknown) {
  find(page, element).dispatchEvent(new CustomEvent(type, { detail }));
  await settled(page);
  await settled(page);
}

it('shows tiers, hours and holidays, and saves a part in the version that was seen', async () => {
  const { page, changes } = await opened({ 'PATCH /settings/sla': { body: sla, headers: { ETag: '"4"' } } });
  expect(textOf(page)).toMatch(/Time to the first answer.*Time zone.*Business hours.*Europe\/Paris.*Holidays.*New Year/);
  await tell(page, 'dw-sla-targets', 'dw-save', { dueSoonMinutes: 30 });
  expect([changes()[0]?.body, changes()[0]?.headers.get('If-Match')]).toEqual([{ dueSoonMinutes: 30 }, '"3"']);
  expect(textOf(page)).toContain('Saved.');
});

it('holidays are added, listed and removed', async () => {
  const { page, changes } = await opened({
    'POST /settings/holidays': { status: 201, body: {} },
    'POST /settings/holidays/import': { body: { added: 2, kept: 0 } },
    'DELETE /settings/holidays/2027-01-01': { status: 204 },
  });
  const day = { day: '2027-05-01', name: null };
  await tell(page, 'dw-holiday-list', 'dw-add', day);
  await tell(page, 'dw-holiday-list', 'dw-import', [day, day]);
  expect(textOf(page)).toContain('2 holidays added.');
  await tell(page, 'dw-holiday-list', 'dw-remove', { day: '2027-01-01', name: null });
  expect(changes().map((c) => [c.method, c.body])).toEqual([['POST', day], ['POST', { holidays: [day, day] }], ['DELETE', undefined]]);
  expect(changes()[2]?.headers.get('If-Match')).toBe('"3"');
});

it('what somebody else changed is told; saving again puts this over theirs', async () => {
  let reads = 0;
  let writes = 0;
  const { page, changes } = await opened({
    'GET /settings/sla': () => ({ body: sla, headers: { ETag: reads++ === 0 ? '"3"' : '"4"' } }),
    'PATCH /settings/sla': () => (writes++ === 0 ? { status: 412, body: { code: 'version-conflict' } } : { body: sla }),
  });
  await tell(page, 'dw-sla-targets', 'dw-save', { dueSoonMinutes: 30 });
  expect(textOf(find(page, '[data-testid=stale]'))).toContain('Somebody else changed this meanwhile.');
  await tell(page, 'dw-sla-targets', 'dw-save', { dueSoonMinutes: 30 });
  expect(changes().map((c) => c.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  expect(page.shadowRoot!.querySelector('[data-testid=stale]')).toBeNull();
});

it('a refusal and a failure are told', async () => {
  const refused = await opened({ 'PATCH /settings/sla': { status: 400, body: { errors: [{ pointer: '/targets', detail: 'Give one for all scores.' }] } } });
  await tell(refused.page, 'dw-sla-targets', 'dw-save', { targets: [] });
  expect(textOf(find(refused.page, '[role=alert]'))).toContain('Give one for all scores.');
  const { page } = await opened({ 'GET /settings/sla': { status: 403, body: {} } });
  expect(textOf(page)).toContain('Not open to you');
});

it('the time zone is saved in the version that was seen, and a refusal is told at its field', async () => {
  const fault = { code: 'validation-failed', errors: [{ pointer: '/timeZone', detail: 'Must be an IANA time zone.' }] };
  let refuse = false;
  const { page, changes } = await opened({
    'PATCH /settings': () => (refuse ? { status: 400, body: fault } : { body: { timeZone: 'Asia/Tokyo' }, headers: { ETag: '"8"' } }),
  });
  await tell(page, 'dw-time-zone', 'dw-save', 'Asia/Tokyo');
  expect([changes()[0]?.path, changes()[0]?.body, changes()[0]?.headers.get('If-Match')]).toEqual(['/settings', { timeZone: 'Asia/Tokyo' }, '"7"']);
  expect(textOf(page)).toContain('Saved.');
  refuse = true;
  await tell(page, 'dw-time-zone', 'dw-save', 'Mars/Olympus');
  expect(textOf(find(page, 'dw-time-zone'))).toContain('Must be an IANA time zone.');
});
