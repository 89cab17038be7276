import { expect, it } from 'vitest';
import type { Activity, Actor, TimelineEntry } from '../../api/types.ts';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const mira: Actor = { kind: 'user', id: 'u-1', name: 'Mira Keller' };
const machine: Actor = { kind: 'automation', id: null, name: 'Automation' };
const change = { field: null, from: null, to: null, fromName: null, toName: null, reason: null, score: null };

function entry(over: Partial<TimelineEntry>): TimelineEntry {
  return { id: 'e', kind: 'activity', at: '2026-11-20T10:00:00Z', actor: mira, dealId: null, activity: null, change: null, leadId: null, ...over };
}

const call: Activity = {
  id: 'a-1', type: 'call', leadId: 'l-1', dealId: null, customerId: null, direction: 'inbound', subject: 'Price', body: 'Wants an offer', outcome: 'Friendly', durationSeconds: 300,
  occurredAt: '2026-11-20T10:00:00Z', dueAt: null, done: null, doneAt: null, change: null,
  actor: mira, recordedAt: '2026-11-20T10:00:00Z', updatedAt: '2026-11-20T10:00:00Z', version: 0,
};
const task: Activity = { ...call, id: 't-1', type: 'task', direction: null, subject: 'Send offer', body: null, outcome: null, durationSeconds: null, done: false, version: 3 };

async function opened(items: readonly TimelineEntry[], over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
    'GET /leads/l-1/timeline': { body: { items, nextCursor: null } },
    ...over,
  });
  return { timeline: await mount('dw-timeline', { context, leadId: 'l-1' }), calls };
}

it('what was read already is shown once, however often it is set', async () => {
  const { context, calls } = fakeApi({ 'GET /me': { body: me }, 'GET /users': { body: { items: [] } }, 'GET /leads/l-1/timeline': { body: { items: [entry({ activity: task })], nextCursor: null } } });
  const first = { items: [entry({ activity: call })], nextCursor: null };
  const timeline = await mount('dw-timeline', { context, leadId: 'l-1', first });
  await settled(timeline);
  expect(textOf(timeline)).toContain('Price');
  expect(calls.filter(({ path }) => path.endsWith('/timeline'))).toEqual([]);
  Object.assign(timeline, { first, stamp: '2' });
  await settled(timeline);
  expect(textOf(timeline)).toContain('Send offer');
});

it('the file has what is shown, and of calls and signals all of it', async () => {
  const files = ['timeline', 'activities', 'signals'].map((list) => [`GET /leads/l-1/${list}/export.csv`, { body: '' }]);
  const { timeline, calls } = await opened([], Object.fromEntries(files));
  const asked = async (kind: string) => {
    const select = find<HTMLSelectElement>(timeline, '[data-testid=timeline-kind]');
    select.value = kind;
    select.dispatchEvent(new Event('change'));
    await settled(timeline);
    await find<HTMLElementTagNameMap['dw-csv-button']>(timeline, 'dw-csv-button').source?.();
    return calls.at(-1)?.path;
  };
  expect(await asked('stage_change')).toBe('/leads/l-1/timeline/export.csv');
  expect(await asked('activity')).toBe('/leads/l-1/activities/export.csv');
  expect(await asked('signal')).toBe('/leads/l-1/signals/export.csv');
});

it('tells what people logged', async () => {
  const { timeline } = await opened([entry({ activity: call })]);
  const text = textOf(timeline);
  expect(text).toContain('Call (from them): Price');
  expect(text).toContain('Wants an offer');
  expect(text).toContain('Mira Keller · Friendly · 5 min');
});

it('tells what became of what, in words', async () => {
  const { timeline } = await opened([
    entry({ id: '1', kind: 'stage_change', actor: machine, change: { ...change, from: 'n', to: 'p', fromName: 'New', toName: 'Proposal', score: 71 } }),
    entry({ id: '2', kind: 'status_change', actor: machine, change: { ...change, from: 'new', to: 'contacted' } }),
    entry({ id: '3', kind: 'assignment', change: { ...change, to: 'u-1' } }),
    entry({ id: '4', kind: 'field_change', change: { ...change, field: 'jobTitle', from: 'Clerk', to: 'CEO' } }),
    entry({ id: '5', kind: 'score_change', actor: machine, change: { ...change, from: '40', to: '62' } }),
  ]);
  const text = textOf(timeline);
  expect(text).toMatch(/New → Proposal\s+Automatic · score 71/);
  expect(text).toMatch(/Status: New → Contacted\s+Automatic/);
  expect(text).toContain('Owner: – → Mira Keller');
  expect(text).toContain('Job title: Clerk → CEO');
  expect(text).toContain('Score: 40 → 62');
});

it('says when nothing has happened', async () => {
  const { timeline } = await opened([]);
  expect(textOf(timeline)).toContain('Nothing has happened yet.');
});

it('asks for one kind alone', async () => {
  const urls: URL[] = [];
  const { timeline } = await opened([], {
    'GET /leads/l-1/timeline': ({ url }) => {
      urls.push(url);
      return { body: { items: [], nextCursor: null } };
    },
  });
  const select = find<HTMLSelectElement>(timeline, '[data-testid=timeline-kind]');
  select.value = 'stage_change';
  select.dispatchEvent(new Event('change'));
  await settled(timeline);
  expect(urls.at(-1)?.searchParams.get('kind')).toBe('stage_change');
});

it('loads what is older below what is shown', async () => {
  const { timeline } = await opened([], {
    'GET /leads/l-1/timeline': ({ url }) =>
      url.searchParams.has('cursor')
        ? { body: { items: [entry({ id: '2', activity: { ...call, subject: 'Older' } })], nextCursor: null } }
        : { body: { items: [entry({ id: '1', activity: call })], nextCursor: 'c' } },
  });
  find(timeline, 'ol + button').click();
  await settled(timeline);
  expect(textOf(timeline)).toMatch(/Price.*Older/);
  expect(timeline.shadowRoot?.querySelector('ol + button')).toBeNull();
});

it('a task is done with the version that was seen', async () => {
  const { timeline, calls } = await opened([entry({ activity: task })], { 'POST /activities/t-1/complete': { body: { ...task, done: true } } });
  const box = find<HTMLInputElement>(timeline, 'input[type=checkbox]');
  expect(box.getAttribute('aria-label')).toBe('Done: Send offer');
  box.click();
  await settled(timeline);
  const post = calls.find((c) => c.method === 'POST');
  expect([post?.path, post?.headers.get('If-Match')]).toEqual(['/activities/t-1/complete', '"3"']);
});

it('a task that changed meanwhile is said to have', async () => {
  const { timeline } = await opened([entry({ activity: task })], {
    'POST /activities/t-1/complete': { status: 412, body: { code: 'version-conflict', detail: 'The record was changed since you read it.' } },
  });
  find(timeline, 'input[type=checkbox]').click();
  await settled(timeline);
  expect(find(timeline, '[role=alert]').textContent).toContain('changed');
});

it('who may not log sees no form', async () => {
  const { timeline } = await opened([], { 'GET /me': { body: { ...me, permissions: ['leads-read'] } } });
  expect(timeline.shadowRoot?.querySelector('dw-activity-form')).toBeNull();
});
