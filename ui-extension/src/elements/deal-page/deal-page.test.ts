import { expect, it } from 'vitest';
import type { Deal, Velocity } from '../../api/types.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { deal, fakeApi, leadDetail, me, pipeline, stage, suggestion, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const velocity: Velocity = { daysInStage: 21, averageDays: 9.2, slow: true, ageDays: 40, percentile: 85.2, wonDeals: 30, openDeals: 12 };
const mira = { kind: 'user' as const, id: 'u-1', name: 'Mira Keller' };

async function opened(over: Record<string, Answer | Handler> = {}, of: Partial<Deal> = {}, permissions = [...me.permissions, 'deals-write']) {
  const { context, calls } = fakeApi({
    'GET /me': { body: { ...me, permissions } },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /deals/d-1': { body: deal(of) },
    'GET /deals/d-1/velocity': { body: velocity },
    'GET /deals/d-1/timeline': { body: { items: [], nextCursor: null } },
    'GET /leads/l-1': { body: leadDetail(), headers: { ETag: '"3-2"' } },
    ...over,
  });
  const page = await mount('dw-deal-page', { context, dealId: 'd-1' });
  await settled(page);
  const changes = () => calls.filter((c) => c.method !== 'GET');
  return { page, changes };
}

it('shows facts, the lead, the speed and the stages so far', async () => {
  const stageHistory = [{ from: null, to: { id: 'new', name: 'New' }, at: '2026-11-01T00:00:00Z', actor: mira, reason: null, score: 61 }];
  const { page } = await opened({}, { stageHistory });
  const text = textOf(page);
  expect(text).toMatch(/Title\s+First order.*Owner\s+Mira Keller.*Lead\s+Maya Chen · Orion.*Pipeline\s+New business/);
  expect(text).toMatch(/Speed\s+Slower than usual.*21 days\s+usual: 9 days.*Older than 85% of deals/);
  expect(text).toMatch(/Started in New.*Mira Keller · score 61/);
  expect(find(page, '[data-fact=lead] a').getAttribute('href')).toBe('/dealwright/leads/l-1');
});

it('a fact is changed in the version that was seen, money in minor units', async () => {
  const { page, changes } = await opened({ 'PATCH /deals/d-1': { body: deal() } });
  find(page, 'dw-editable-facts').dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'value', value: '1200.5' } }));
  await settled(page);
  expect(changes()[0]?.body).toEqual({ value: { amount: 120_050, currency: 'EUR' } });
  expect(changes()[0]?.headers.get('If-Match')).toBe('"2"');
  expect(textOf(page)).toContain('Saved.');
});

it('an emptied fact is taken away', async () => {
  const { page, changes } = await opened({ 'PATCH /deals/d-1': { body: deal() } });
  find(page, 'dw-editable-facts').dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'owner', value: '' } }));
  await settled(page);
  expect(changes()[0]?.body).toEqual({ owner: null });
});

it('a deal that somebody else changed is told at the field, which stays open', async () => {
  const change = { field: 'title', from: 'First order', to: 'Pilot', fromName: null, toName: null, reason: null, score: null };
  const entry = { id: 'e-1', kind: 'field_change', at: '2026-11-12T00:00:00Z', actor: { ...mira, name: 'Sam Rivers' }, dealId: 'd-1', activity: null, change };
  const { page } = await opened({
    'PATCH /deals/d-1': { status: 412, body: { code: 'version-conflict' } },
    'GET /deals/d-1/timeline': { body: { items: [entry], nextCursor: null } },
  });
  const facts = find<HTMLElementTagNameMap['dw-editable-facts']>(page, 'dw-editable-facts');
  facts.dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'title', value: 'x' } }));
  await settled(page);
  expect(facts.conflict?.[0]).toMatch(/^Sam Rivers · .*First order → Pilot/);
});

it('is won at a click and lost for a reason', async () => {
  const stages = [...pipeline.stages, stage('won', { type: 'won' })];
  const { page, changes } = await opened({
    'GET /pipelines': { body: { items: [{ ...pipeline, stages }] } },
    'POST /deals/d-1/stage': { body: { deal: deal(), card: {} } },
  });
  find(page, '[data-testid=mark-won]').click();
  await settled(page);
  find(page, '[data-testid=mark-lost]').click();
  await settled(page);
  expect(changes()).toHaveLength(1);
  find(page, 'dw-lost-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'No budget' }));
  await settled(page);
  expect(changes().map((c) => c.body)).toEqual([{ stageId: 'won' }, { stageId: 'lost', reason: 'No budget' }]);
});

it('a closed deal is reopened, and its value is frozen', async () => {
  const won = { status: 'won' as const, stage: stage('won', { type: 'won' }), closedAt: '2026-11-20T00:00:00Z' };
  const { page, changes } = await opened({ 'POST /deals/d-1/reopen': { body: { deal: deal(), card: {} } } }, won);
  expect(page.shadowRoot!.querySelector('[data-testid=mark-won]')).toBeNull();
  expect(find(page, '[data-fact=value]').querySelector('.edit')).toBeNull();
  find(page, '[data-testid=reopen]').click();
  await settled(page);
  expect(changes()[0]?.path).toBe('/deals/d-1/reopen');
});

it('the automatic move can be taken back', async () => {
  const actor = { kind: 'automation' as const, id: null, name: 'Automation' };
  const stageHistory = [{ from: { id: 'new', name: 'New' }, to: { id: 'proposal', name: 'Proposal' }, at: '2026-11-02T00:00:00Z', actor, reason: null, score: 71 }];
  const { page, changes } = await opened({ 'POST /deals/d-1/undo': { body: { deal: deal({ stage: stage('new') }), card: {} } } }, { stageHistory });
  find(page, '[data-testid=undo-move]').click();
  await settled(page);
  expect(changes()[0]?.path).toBe('/deals/d-1/undo');
  expect(textOf(page)).toContain('First order is back in new.');
});

it('who may only read changes nothing', async () => {
  const { page } = await opened({}, {}, ['leads-read']);
  expect(page.shadowRoot!.querySelector('[data-testid=mark-won]')).toBeNull();
  expect(find(page, 'dw-editable-facts').shadowRoot!.querySelector('.edit')).toBeNull();
});

it('a deal that is not there is told', async () => {
  const { page } = await opened({ 'GET /deals/d-1': { status: 404, body: { detail: 'No such deal.' } } });
  expect(textOf(page)).toContain('Not found');
});

it('is won for a customer where the host has some; what that won is read again', async () => {
  const stages = [...pipeline.stages, stage('won', { type: 'won' })];
  const { page, changes } = await opened({
    'GET /pipelines': { body: { items: [{ ...pipeline, stages }] } },
    'GET /customers/host': { body: { hasCustomers: true, createsCustomers: true } },
    'GET /leads/l-1/customer-suggestions': { body: { items: [suggestion('1')] } },
    'POST /leads/l-1/convert': { body: leadDetail({ status: 'won' }), headers: { ETag: '"4-3"' } },
  });
  find(page, '[data-testid=mark-won]').click();
  await settled(page);
  const dialog = find<HTMLElementTagNameMap['dw-convert-dialog']>(page, 'dw-convert-dialog');
  expect([dialog.open, dialog.wins]).toEqual([true, true]);
  find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
  expect(changes().map((c) => [c.path, c.body, c.headers.get('If-Match')])).toEqual([['/leads/l-1/convert', { match: true }, '"3-2"']]);
  expect(textOf(page)).toContain('Maya Chen is a customer now.');
});

it('says what is to be done next while it is open, and where a task for it is written', async () => {
  const { page } = await opened({}, { nextActivity: { taskId: 't-1', subject: 'Send the offer', dueAt: null } });
  expect(textOf(find(page, '[data-testid=next-step]'))).toContain('Send the offer');
  const { page: bare } = await opened();
  find(bare, '[data-testid=plan]').click();
  await settled(bare);
  expect(find<HTMLSelectElement>(bare, '#type').value).toBe('task');
  const { page: won } = await opened({}, { status: 'won', stage: stage('won', { type: 'won' }) });
  expect(won.shadowRoot!.querySelector('[data-testid=next-step]')).toBeNull();
});

it('a button that goes away by what it does hands the focus on', async () => {
  let now = deal({ status: 'won', stage: stage('won', { type: 'won' }) });
  const { page } = await opened({ 'GET /deals/d-1': () => ({ body: now }), 'POST /deals/d-1/reopen': () => ((now = deal()), { body: { deal: now, card: {} } }) });
  find(page, '[data-testid=reopen]').focus();
  find(page, '[data-testid=reopen]').click();
  await settled(page);
  await settled(page);
  expect(deepActiveElement()).toBe(find(page, '[data-testid=mark-lost]'));
});
