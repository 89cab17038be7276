import { expect, it, vi } from 'vitest';
import type { CustomField } from '../../api/types.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { nextInWords } from '../../core/next-step.ts';
import { deal, eventStream, fakeApi, leadDetail, me, pipeline, stage, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const field = (key: string, type: CustomField['type'], over: Partial<CustomField> = {}): CustomField => ({
  id: key, key, label: key.toUpperCase(), type, choices: [], retired: false, createdAt: '2026-01-01T00:00:00Z', version: 0, ...over,
});
const fields = [field('fleet', 'number'), field('tier', 'choice', { choices: ['gold', 'silver'] }), field('partner', 'boolean'), field('old', 'text', { retired: true })];

type Facts = HTMLElementTagNameMap['dw-editable-facts'];

function factsOf(page: Element, heading: string): Facts {
  return [...page.shadowRoot!.querySelectorAll('dw-editable-facts')].find((list) => list.heading === heading)!;
}

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /leads/l-1': { body: leadDetail(), headers: { ETag: '"3"' } },
    'GET /leads/l-1/score/history': { body: { items: [] } },
    'GET /leads/l-1/timeline': { body: { items: [], nextCursor: null } },
    'GET /custom-fields': { body: { items: fields } },
    'POST /leads/l-1/stage': { body: leadDetail({ stage: stage('new') }), headers: { ETag: '"4"' } },
    ...over,
  });
  return { page: await mount('dw-lead-page', { context, leadId: 'l-1' }), calls };
}

it('shows the facts, the path and the reasons of the score', async () => {
  const { page } = await opened();
  const text = textOf(page);
  expect(text).toContain('Why 88');
  expect(text).toMatch(/Owner\s+Mira Keller/);
  expect(text).toMatch(/Country\s+United Kingdom/);
  expect(find(page, '[aria-current=step]').textContent).toContain('proposal');
});

it('a stage picked moves the lead with the version that was seen', async () => {
  const { page, calls } = await opened();
  find(page, '[data-stage-id=new]').click();
  await settled(page);
  const call = calls.find((c) => c.method === 'POST');
  expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ stageId: 'new' }, '"3"']);
  expect(find(page, '[aria-current=step]').textContent).toContain('new');
});

it('a stale version is shown as a conflict', async () => {
  const { page } = await opened({ 'POST /leads/l-1/stage': { status: 412, body: { code: 'version-conflict' } } });
  find(page, '[data-stage-id=new]').click();
  await settled(page);
  expect(textOf(page)).toContain('Maya Chen was changed meanwhile');
});

it('a web site with a scheme of its own never becomes a link that runs', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { body: leadDetail({ website: 'javascript:alert(1)' }) } });
  const links = [...page.shadowRoot!.querySelectorAll('dw-editable-facts')].flatMap((l) => [...l.shadowRoot!.querySelectorAll('a')]);
  expect(links.every((a) => /^((https?|mailto|tel):|\/dealwright\/)/.test(a.getAttribute('href') ?? ''))).toBe(true);
});

it('another organisation’s lead is not found', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { status: 404, body: { code: 'not-found' } } });
  expect(textOf(page)).toContain('Not found');
});

it('a fact is changed in the version that was seen', async () => {
  const { page, calls } = await opened({ 'PATCH /leads/l-1': { body: leadDetail({ phone: '+44 1' }), headers: { ETag: '"4"' } } });
  factsOf(page, 'Contact').dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'phone', value: '+44 1' } }));
  await settled(page);
  const call = calls.find((c) => c.method === 'PATCH');
  expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ phone: '+44 1' }, '"3"']);
  expect(textOf(page)).toMatch(/Phone\s+\+44 1/);
});

it('values are sent as their fields want them', async () => {
  const { page, calls } = await opened({ 'PATCH /leads/l-1': { body: leadDetail(), headers: { ETag: '"4"' } } });
  const change = async (id: string, value: string) => {
    factsOf(page, 'Lead').dispatchEvent(new CustomEvent('dw-fact', { detail: { id, value } }));
    await settled(page);
  };
  await change('estimatedValue', '1200.5');
  await change('tags', 'key account, , fair');
  await change('assignedTo', '');
  await change('customFields/fleet', '12');
  await change('customFields/partner', 'false');
  await change('customFields/tier', '');
  expect(calls.filter((c) => c.method === 'PATCH').map((c) => c.body)).toEqual([
    { estimatedValue: { amount: 120_050, currency: 'EUR' } },
    { tags: ['key account', 'fair'] },
    { assignedTo: null },
    { customFields: { fleet: 12 } },
    { customFields: { partner: false } },
    { customFields: { tier: null } },
  ]);
});

it('custom fields are shown by their types; a retired one only where it has a value', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { body: leadDetail({ customFields: { fleet: 1200, partner: true, shoe: 'blue' } }), headers: { ETag: '"3"' } } });
  const { facts } = factsOf(page, 'More fields');
  expect(facts.map(({ name, text, edit }) => [name, text, edit?.type])).toEqual([
    ['FLEET', '1,200', 'number'], ['TIER', '', 'choice'], ['PARTNER', 'yes', 'choice'], ['shoe', 'blue', undefined],
  ]);
});

it('who was faster is told at the field, and mine is saved on top of theirs', async () => {
  const change = { field: 'phone', from: null, to: '+44 2', fromName: null, toName: null, reason: null, score: null };
  const entry = { id: 'e', kind: 'field_change', at: '2026-11-20T00:00:00Z', actor: { kind: 'user', id: 'u-2', name: 'Sam Rivers' }, dealId: null, activity: null, change };
  let reads = 0;
  let writes = 0;
  const { page, calls } = await opened({
    'GET /leads/l-1': () => ({ body: leadDetail(), headers: { ETag: reads++ === 0 ? '"3"' : '"4"' } }),
    'GET /leads/l-1/timeline': { body: { items: [entry], nextCursor: null } },
    'PATCH /leads/l-1': () => (writes++ === 0 ? { status: 412, body: { code: 'version-conflict' } } : { body: leadDetail(), headers: { ETag: '"5"' } }),
  });
  const facts = factsOf(page, 'Contact');
  const save = () => facts.dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'phone', value: '+44 1' } }));
  save();
  await settled(page);
  expect(facts.conflict?.[0]).toMatch(/^Sam Rivers · Phone: – → \+44 2/);
  save();
  await settled(page);
  expect(calls.filter((c) => c.method === 'PATCH').map((c) => c.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  expect(facts.conflict).toBeUndefined();
});

it('who may only read changes nothing', async () => {
  const { page } = await opened({ 'GET /me': { body: { ...me, permissions: ['leads-read'] } } });
  expect(factsOf(page, 'Contact').facts.every(({ edit }) => edit === undefined)).toBe(true);
});

it('a lead that was merged says where it went', async () => {
  const { page } = await opened({
    'GET /leads/l-1': { status: 410, body: { code: 'lead-merged', leadId: 'l-2' } },
    'GET /leads/l-1/score/history': { status: 404, body: { code: 'not-found' } },
  });
  expect(textOf(page)).toContain('Merged into another lead');
  expect(find(page, 'a').getAttribute('href')).toBe('/dealwright/leads/l-2');
});

/** Somebody else changes the company while the page is open. */
async function changedByOthers(editing: boolean) {
  const stream = eventStream();
  const sam = { id: 'e', kind: 'field_change', at: new Date().toISOString(), actor: { kind: 'user', id: 'u-2', name: 'Sam Rivers' }, dealId: null, activity: null, change: null };
  let now = { body: leadDetail(), headers: { ETag: '"3"' } };
  const { page } = await opened({
    'GET /events': { body: stream.body },
    'GET /leads/l-1': () => now,
    'GET /leads/l-1/timeline': { body: { items: [sam], nextCursor: null } },
  });
  if (editing) find(factsOf(page, 'Contact'), '[data-fact=phone] .edit').click();
  now = { body: leadDetail({ company: 'Halcyon' }), headers: { ETag: '"4"' } };
  await stream.say('lead.updated', { leadId: 'l-1' });
  await vi.waitFor(() => expect(find(page, editing ? '[data-testid=live-hint] button' : '[data-testid=mentioned]').textContent).not.toBe(''), 3000);
  await settled(page);
  return page;
}

it('what others change is shown, and told', async () => {
  const page = await changedByOthers(false);
  expect(textOf(page)).toMatch(/Company\s+Halcyon/);
  expect(find(page, '[data-testid=mentioned]').textContent).toContain('Sam Rivers changed this');
});

it('while something is edited, what others change is only told, and shown when that is wanted', async () => {
  const page = await changedByOthers(true);
  expect(textOf(page)).toMatch(/Sam Rivers changed this/);
  expect(textOf(page)).toMatch(/Company\s+Orion/);
  find(page, '[data-testid=live-hint] button').click();
  await settled(page);
  await settled(page);
  expect(textOf(page)).toMatch(/Company\s+Halcyon/);
  expect(factsOf(page, 'Contact').busy).toBe(true);
});

it('a lead is won for a customer where there are some, else it is only won', async () => {
  const stages = [...pipeline.stages, stage('won', { type: 'won' })];
  const routes = {
    'GET /me': { body: { ...me, permissions: [...me.permissions, 'leads-write'] } },
    'GET /pipelines': { body: { items: [{ ...pipeline, stages }] } },
    'GET /leads/l-1/customer-suggestions': { body: { items: [] } },
  };
  const alone = await opened(routes);
  find(alone.page, '[data-testid=mark-won]').click();
  await settled(alone.page);
  await settled(alone.page);
  expect(alone.calls.some((c) => c.path === '/leads/l-1/stage')).toBe(true);
  const hosted = await opened({ ...routes, 'GET /customers/host': { body: { hasCustomers: true, createsCustomers: true } } });
  find(hosted.page, '[data-testid=mark-won]').click();
  await settled(hosted.page);
  await settled(hosted.page);
  const dialog = find<HTMLElementTagNameMap['dw-convert-dialog']>(hosted.page, 'dw-convert-dialog');
  expect([dialog.open, dialog.wins]).toEqual([true, true]);
  dialog.dispatchEvent(new CustomEvent('dw-win-only'));
  await settled(hosted.page);
  expect(hosted.calls.filter((c) => c.method === 'POST').map((c) => [c.path, c.body])).toEqual([['/leads/l-1/stage', { stageId: 'won' }]]);
});

it('a link is made in the version that was seen', async () => {
  const { page, calls } = await opened({ 'PUT /leads/l-1/customer': { body: leadDetail({ customer: { id: '1', name: 'Orion Ltd', url: null } }), headers: { ETag: '"4"' } } });
  find(page, 'dw-customer-link').dispatchEvent(new CustomEvent('dw-link', { detail: '1' }));
  await settled(page);
  const call = calls.find((c) => c.method === 'PUT');
  expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ customerId: '1' }, '"3"']);
  expect(textOf(page)).toContain('Linked to Orion Ltd.');
});

it('the status is changed, and asked why where it is closed without a deal', async () => {
  const { page, calls } = await opened({ 'GET /me': { body: { ...me, permissions: [...me.permissions, 'leads-write'] } }, 'POST /leads/l-1/status': { body: leadDetail() } });
  const want = async (value: string) => {
    factsOf(page, 'Lead').dispatchEvent(new CustomEvent('dw-fact', { detail: { id: 'status', value } }));
    await settled(page);
    await settled(page);
  };
  await want('contacted');
  await want('disqualified');
  const dialog = [...page.shadowRoot!.querySelectorAll('dw-lost-dialog')].find(({ open }) => open)!;
  expect(dialog.asks).toBe('disqualified');
  dialog.dispatchEvent(new CustomEvent('dw-confirm', { detail: 'A student' }));
  await settled(page);
  expect(calls.filter((c) => c.method === 'POST').map((c) => c.body)).toEqual([{ status: 'contacted' }, { status: 'disqualified', reason: 'A student' }]);
});

it('offers what may come next: a closed deal is reopened, and is not won again', async () => {
  const closed = deal({ status: 'lost', stage: stage('lost', { type: 'lost' }), version: 7 });
  const { page, calls } = await opened({
    'GET /leads/l-1': { body: leadDetail({ status: 'lost', stage: closed.stage, deal: closed }), headers: { ETag: '"3"' } },
    'POST /deals/d-1/reopen': { body: { deal: deal(), card: {} } },
  });
  expect(['mark-won', 'mark-lost'].map((id) => page.shadowRoot!.querySelector(`[data-testid=${id}]`))).toEqual([null, null]);
  find(page, '[data-testid=reopen]').click();
  await settled(page);
  const call = calls.find((c) => c.method === 'POST');
  expect([call?.path, call?.headers.get('If-Match')]).toEqual(['/deals/d-1/reopen', '"7"']);
});

it('a lead that was closed without a deal offers neither end', async () => {
  const { page } = await opened({ 'GET /leads/l-1': { body: leadDetail({ status: 'disqualified', stage: null, deal: null }), headers: { ETag: '"3"' } } });
  expect(page.shadowRoot!.querySelectorAll('.actions button')).toHaveLength(0);
});

it('a conversion can be undone at once', async () => {
  const won = { value: leadDetail({ status: 'won' }), etag: '"5-2"' };
  const { page, calls } = await opened({
    'GET /customers/host': { body: { hasCustomers: true, createsCustomers: true } },
    'GET /pipelines': { body: { items: [{ ...pipeline, stages: [...pipeline.stages, stage('won', { type: 'won' })] }] } },
    'GET /leads/l-1/customer-suggestions': { body: { items: [] } },
    'POST /leads/l-1/convert/undo': { body: leadDetail(), headers: { ETag: '"6-3"' } },
  });
  find(page, '[data-stage-id=won]').click();
  await settled(page);
  find(page, 'dw-convert-dialog').dispatchEvent(new CustomEvent('dw-converted', { detail: won }));
  await settled(page);
  find(page, 'dw-snackbar .action').click();
  await settled(page);
  const call = calls.find((c) => c.method === 'POST');
  expect([call?.path, call?.headers.get('If-Match')]).toEqual(['/leads/l-1/convert/undo', '"5-2"']);
  expect(textOf(page)).toContain('is no customer any more');
});

it('says how fast its open deal is, and to admins who changed what', async () => {
  const velocity = { daysInStage: 21, averageDays: 9.2, slow: true, ageDays: 40, percentile: null, wonDeals: 0, openDeals: 1 };
  const admin = { ...me, permissions: [...me.permissions, 'audit-read'] };
  const { page } = await opened({ 'GET /deals/d-1/velocity': { body: velocity }, 'GET /me': { body: admin }, 'GET /audit': { body: { items: [], nextCursor: null } } });
  await settled(page);
  expect(textOf(find(page, '[data-testid=velocity]'))).toContain('21 days');
  expect(find(page, 'dw-audit-trail')).toBeTruthy();
  const { page: member } = await opened();
  expect(member.shadowRoot?.querySelector('dw-audit-trail')).toBeNull();
});

it('says what is to be done next in the words of the board’s cards', async () => {
  const nextActivity = { taskId: 't-1', subject: 'Call back', dueAt: '2026-03-01T09:00:00Z' };
  const { page } = await opened({ 'GET /leads/l-1': { body: leadDetail({ nextActivity }), headers: { ETag: '"3"' } } });
  expect(find(page, '[data-testid=next-step] .next.late').getAttribute('title')).toBe(nextInWords(nextActivity));
  expect(page.shadowRoot!.querySelector('[data-testid=plan]')).toBeNull();
});

it('where nothing is to be done next, it is planned by a task; a closed lead needs none', async () => {
  const { page } = await opened();
  await settled(page);
  expect(textOf(find(page, '[data-testid=next-step]'))).toContain('No next step');
  find(page, '[data-testid=plan]').click();
  await settled(page);
  expect([find<HTMLSelectElement>(page, '#type').value, deepActiveElement()]).toEqual(['task', find(page, 'textarea')]);
  const { page: lost } = await opened({ 'GET /leads/l-1': { body: leadDetail({ status: 'lost', deal: null }), headers: { ETag: '"3"' } } });
  expect(lost.shadowRoot!.querySelector('[data-testid=next-step]')).toBeNull();
});

it('the facts come before the reasons where all stands in one column', async () => {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number }): void } };
  const { page } = await opened();
  const orderAt = async (width: number) => {
    happyDOM.setViewport({ width });
    await settled(page);
    return [...page.shadowRoot!.querySelectorAll('.stack')].map(({ className }) => className.replace('stack ', ''));
  };
  expect(await orderAt(1440)).toEqual(['story', 'about', 'rest']);
  expect(await orderAt(360)).toEqual(['about', 'story', 'rest']);
  expect(await orderAt(1440)).toEqual(['story', 'about', 'rest']);
});
