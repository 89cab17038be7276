import { expect, it, vi } from 'vitest';
import type { AuditEntry } from '../../api/types.ts';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const entry: AuditEntry = {
  id: 'e-1', at: '2026-11-20T10:00:00Z', action: 'lead.updated', operation: 'crm.leads.update', recordType: 'lead', recordId: 'l-1',
  actor: { kind: 'user', id: 'u-1', name: 'Mira Keller' }, remoteAddress: '203.0.113.7', requestId: 'r-1',
  changes: [{ field: 'company', from: 'Orion', to: 'Orion Logistics' }], erased: false, sequence: 4,
};

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /audit': { body: { items: [entry], nextCursor: null } },
    ...over,
  });
  return { log: await mount('dw-audit-log', { context }), calls };
}

it('tells who did what to which record, and what became of what', async () => {
  const { log } = await opened();
  expect(textOf(log)).toMatch(/Mira Keller\s+Lead changed\s+l-1\s+1 change\s+Company\s+Orion → Orion Logistics/);
  expect(find(log, 'td a').getAttribute('href')).toBe('/dealwright/leads/l-1');
});

it('a day is meant as a whole, and the filter stands in the address', async () => {
  let asked = new URLSearchParams();
  const { log } = await opened({ 'GET /audit': ({ url }) => ((asked = url.searchParams), { body: { items: [], nextCursor: null } }) });
  const told = vi.fn();
  log.addEventListener('dw-query-change', (e) => told((e as CustomEvent).detail));
  const until = find<HTMLInputElement>(log, '[data-testid=filter-dateTo]');
  until.value = '2026-11-20';
  until.dispatchEvent(new Event('change'));
  await settled(log);
  expect(asked.get('dateTo')).toBe(new Date(2026, 10, 21).toISOString());
  expect(told).toHaveBeenCalledWith({ dateTo: '2026-11-20' });
  expect(textOf(log)).toContain('Nothing found');
});

it('where nothing was changed yet, it speaks of no filter', async () => {
  const { log } = await opened({ 'GET /audit': { body: { items: [], nextCursor: null } } });
  expect(textOf(log)).toContain('Nothing has been changed yet');
});

it('an unbroken log is said to be, with what is not sealed yet', async () => {
  const { log } = await opened({ 'POST /audit/verify': { body: { intact: true, verified: 12, erased: 1, unsealed: 2, firstBroken: null, head: 'x' } } });
  find(log, '[data-testid=verify]').click();
  await settled(log);
  expect(find(log, '[data-testid=verdict]').textContent).toContain('12 entries verified, 2 not sealed yet, 1 with erased');
});

it('a broken log names the first broken place', async () => {
  const firstBroken = { sequence: 7, entryId: 'e', fault: 'values_changed' };
  const { log } = await opened({ 'POST /audit/verify': { body: { intact: false, verified: 6, erased: 0, unsealed: 0, firstBroken, head: null } } });
  find(log, '[data-testid=verify]').click();
  await settled(log);
  expect(find(log, '[data-testid=verdict]').textContent).toContain('entry 7 has changed values');
});

it('what is older is loaded below', async () => {
  const { log } = await opened({
    'GET /audit': ({ url }) =>
      url.searchParams.has('cursor')
        ? { body: { items: [{ ...entry, id: 'e-0' }], nextCursor: null } }
        : { body: { items: [entry], nextCursor: 'c' } },
  });
  find(log, '[data-testid=load-more]').click();
  await settled(log);
  expect(log.shadowRoot!.querySelectorAll('[data-testid=audit-entry]')).toHaveLength(2);
});

it('who may not read it is told so', async () => {
  const { log } = await opened({ 'GET /audit': { status: 403, body: { detail: 'This needs the permission audit-read.' } } });
  expect(textOf(log)).toContain('Not open to you');
});
