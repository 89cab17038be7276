import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeApi, me, pipeline } from '../../testing/fake-api.ts';
import { aModel, draft, outcome, version } from '../../testing/fake-scoring.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

async function opened(over: Parameters<typeof fakeApi>[0] = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /scoring/drafts/dr-1': { body: draft() },
    'POST /scoring/drafts/dr-1/try': { body: outcome },
    'PATCH /scoring/drafts/dr-1': { body: draft({ version: 5 }) },
    ...over,
  });
  const page = await mount('dw-scoring-draft', { context, draftId: 'dr-1' });
  const made = (method: string) => calls.filter((c) => c.method === method);
  const change = async (part: object) => {
    find(page, 'dw-model-form').dispatchEvent(new CustomEvent('dw-model', { detail: { ...aModel, ...part } }));
    await vi.advanceTimersByTimeAsync(700);
    await settled(page);
  };
  return { page, made, change, state: () => find(page, '[data-testid=draft-state]').textContent };
}

it('shows the draft, and what it would do to the leads', async () => {
  const { page, made } = await opened();
  expect(textOf(page)).toContain('Draft: Fit');
  expect(textOf(page)).toContain('Maya Chen');
  expect(made('POST')).toHaveLength(1);
});

it('a change is kept by itself with the version that was seen, and tried', async () => {
  const { made, change, state } = await opened();
  await change({ base: 40 });
  expect(made('PATCH')[0]?.body).toEqual({ base: 40 });
  expect(made('PATCH')[0]?.headers.get('If-Match')).toBe('"4"');
  expect(made('POST')).toHaveLength(2);
  expect(state()).toBe('Saved');
});

it('what is no model is not kept, and its place is named', async () => {
  const errors = [{ pointer: '/factors/1/points/0/1', detail: 'Must be a number from 0 to 100.' }];
  const { page, change, state } = await opened({ 'PATCH /scoring/drafts/dr-1': { status: 400, body: { code: 'validation-failed', errors } } });
  await change({ base: 40 });
  expect(state()).toBe('Not saved');
  expect(find(page, '[data-testid=faults]').textContent).toMatch(/Company size \/ points \/ 0 \/ 1: Must be a number/);
  expect(find<HTMLButtonElement>(page, '[data-testid=publish]').disabled).toBe(true);
  expect(find(page, '[data-factor=company-size] [aria-invalid=true]')).toBeTruthy();
});

it('somebody else’s change is told, and both ways out work', async () => {
  let stale = true;
  const { page, made, change } = await opened({
    'PATCH /scoring/drafts/dr-1': () => (stale ? { status: 412, body: { code: 'version-conflict' } } : { body: draft({ version: 9 }) }),
  });
  await change({ base: 40 });
  expect(textOf(page)).toContain('Somebody else changed this draft');
  stale = false;
  [...page.shadowRoot!.querySelectorAll<HTMLElement>('.alert button')][1]?.click();
  await settled(page);
  expect(made('PATCH').at(-1)?.body).toEqual({ base: 40 });
  expect(page.shadowRoot!.querySelector('.alert')).toBeNull();
});

it('JSON is kept as soon as it is some', async () => {
  const { page, made } = await opened();
  find(page, '[data-testid=tab-json]').click();
  await settled(page);
  const text = find<HTMLTextAreaElement>(page, '[data-testid=json]');
  const type = async (value: string) => {
    text.value = value;
    text.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(700);
    await settled(page);
  };
  await type('{"base": ');
  expect(textOf(page)).toContain('This is not JSON yet');
  expect(made('PATCH')).toEqual([]);
  await type(JSON.stringify({ ...aModel, base: 41 }));
  expect(made('PATCH')[0]?.body).toEqual({ base: 41 });
  expect(find<HTMLTextAreaElement>(page, '[data-testid=json]').value).toContain('"base":41');
});

it('a document that no form can show is left to JSON', async () => {
  const { page } = await opened({ 'GET /scoring/drafts/dr-1': { body: draft({ document: { factors: 'none' } }) } });
  expect(textOf(page)).toContain('A form cannot show this');
});

it('publishing asks for whom, and opens the version', async () => {
  const { page, made } = await opened({ 'POST /scoring/drafts/dr-1/publish': { body: { model: version({ id: 'm-9' }), scope: {}, runId: 'r' } } });
  const opens = vi.fn();
  page.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  find(page, '[data-testid=publish]').click();
  await settled(page);
  find(page, 'dw-scope-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: { source: 'partner' } }));
  await settled(page);
  expect(made('POST').at(-1)).toMatchObject({ path: '/scoring/drafts/dr-1/publish', body: { source: 'partner' } });
  expect(opens).toHaveBeenCalledWith('/dealwright/settings/scoring/models/m-9');
});

it('who may not is told so', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /pipelines': { body: { items: [] } }, 'GET /scoring/drafts/dr-1': { status: 403, body: {} } });
  expect(textOf(await mount('dw-scoring-draft', { context, draftId: 'dr-1' }))).toContain('Not open to you');
});
