import { expect, it } from 'vitest';
import type { AuditEntry } from '../../api/types.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const entry: AuditEntry = {
  id: 'a-1', at: '2026-11-20T09:00:00Z', action: 'lead.updated', operation: 'crm.leads.update', recordType: 'lead', recordId: 'l-1',
  actor: { kind: 'user', id: 'u-1', name: 'Mira Keller' }, remoteAddress: null, requestId: null, changes: [{ field: 'company', from: 'Orion', to: 'Vela' }], erased: false, sequence: 1,
};

it('says who changed which fields, and leads to the whole log of the record', async () => {
  const asked: string[] = [];
  const { context } = fakeApi({
    'GET /audit': ({ url }) => {
      asked.push(url.search);
      return { body: { items: [entry], nextCursor: null } };
    },
  });
  const trail = await mount('dw-audit-trail', { context, recordId: 'l-1' });
  await settled(trail);
  expect(textOf(trail)).toMatch(/Mira Keller · Company/);
  expect(find<HTMLAnchorElement>(trail, 'a').getAttribute('href')).toBe('/dealwright/settings/audit?record=l-1');
  expect(asked).toEqual(['?record=l-1&limit=5']);
});

it('says so where nothing was changed', async () => {
  const { context } = fakeApi({ 'GET /audit': { body: { items: [], nextCursor: null } } });
  const trail = await mount('dw-audit-trail', { context, recordId: 'l-1' });
  await settled(trail);
  expect(trail.shadowRoot?.querySelectorAll('li')).toHaveLength(0);
});
