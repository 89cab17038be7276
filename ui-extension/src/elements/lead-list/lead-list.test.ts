import { describe, expect, it, vi } from 'vitest';
import { eventStream, fakeApi, lead, leadDetail, me, pipeline, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import { COLUMNS } from './columns.ts';
import './index.ts';

const page = (items: unknown[], more: object = {}) => ({ body: { items, nextCursor: null, total: items.length, totalIsExact: true, ...more } });

async function opened(leads: Answer | Handler, over: object = {}) {
  const { context } = fakeApi({ 'GET /me': { body: { ...me, ...over } }, 'GET /leads': leads });
  return mount('dw-lead-list', { context });
}

async function withRoutes(routes: Record<string, Answer | Handler>) {
  const { context, calls } = fakeApi({
    'GET /me': { body: { ...me, permissions: [...me.permissions, 'leads-delete'] } },
    'GET /leads': page([lead(), lead({ id: 'l-2', displayName: 'Tom Baker' })]),
    'GET /pipelines': { body: { items: [pipeline] } },
    ...routes,
  });
  const list = await mount('dw-lead-list', { context });
  const changes = () => calls.filter((c) => c.method !== 'GET');
  const pickStatus = async (status: string) => {
    const select = find<HTMLSelectElement>(list, '[data-testid=status]');
    select.value = status;
    select.dispatchEvent(new Event('change'));
    await settled(list);
  };
  const change = async (detail: unknown) => {
    find(list, '[data-testid=select-all]').dispatchEvent(new Event('change'));
    await settled(list);
    find(list, 'dw-lead-bulk').dispatchEvent(new CustomEvent('dw-change', { detail }));
    await settled(list);
    await settled(list);
  };
  return { list, changes, pickStatus, change };
}

it('lists the leads by score, with a link to each', async () => {
  let sort = '';
  const list = await opened(({ url }) => ((sort = url.searchParams.get('sort') ?? ''), page([lead()])));
  expect(sort).toBe('-score');
  expect(find(list, '.name').getAttribute('href')).toBe('/dealwright/leads/l-1');
  expect(textOf(list)).toMatch(/Maya Chen.*Orion.*Score 88, high.*proposal.*Qualified.*Referral.*€63,000/);
  expect(textOf(find(list, '[data-testid=lead-total]')).trim()).toBe('1 lead');
});

it('a click on a head sorts by it and tells the page', async () => {
  const list = await opened(page([lead()]));
  const told = vi.fn();
  list.addEventListener('dw-query-change', (e) => told((e as CustomEvent).detail));
  find(list, '[data-testid=sort-name]').click();
  await settled(list);
  expect(told).toHaveBeenCalledWith({ sort: 'name' });
  expect(find(list, 'th[aria-sort=ascending]').textContent).toContain('Name');
});

it('loads the next page after the cursor, each lead once', async () => {
  const list = await opened(({ url }) =>
    url.searchParams.get('cursor') ? page([lead(), lead({ id: 'l-2' })]) : page([lead()], { nextCursor: 'c', total: 2 }),
  );
  find(list, '[data-testid=load-more]').click();
  await settled(list);
  expect(list.shadowRoot?.querySelectorAll('[data-testid=lead-row]')).toHaveLength(2);
});

it('shows the first leads even where they cannot be counted', async () => {
  const list = await opened(({ url }) =>
    url.searchParams.get('total') === 'false' ? page([lead()], { nextCursor: 'c', total: null, totalIsExact: null }) : { status: 503, body: {} },
  );
  expect(textOf(find(list, '[data-testid=lead-total]'))).toContain('1 of …');
});

it('a capped total is not shown as exact', async () => {
  const list = await opened(page([lead()], { nextCursor: 'c', total: 10_000, totalIsExact: false }));
  await settled(list);
  expect(textOf(list)).toContain('about 10,000 leads');
});

it('nothing yet and nothing found are told apart', async () => {
  const list = await opened(page([]));
  expect(textOf(list)).toContain('No leads yet');
  list.q = 'x';
  await settled(list);
  expect(textOf(list)).toContain('No lead matches');
});

it('who may only read is offered neither adding nor importing', async () => {
  const list = await opened(page([lead()]), { permissions: ['leads-read'] });
  expect(list.shadowRoot?.querySelector('[data-testid=add-lead]')).toBeNull();
  expect(textOf(list)).not.toContain('Import');
});

describe('the status in a row', () => {
  it('is set in the version that was seen, and shown', async () => {
    const { list, changes, pickStatus } = await withRoutes({ 'POST /leads/l-1/status': { body: leadDetail({ status: 'negotiating' }) } });
    await pickStatus('negotiating');
    expect(changes()[0]?.headers.get('If-Match')).toBe('"3"');
    expect(textOf(list)).toContain('Maya Chen is now Negotiating.');
  });

  it('is lost for a reason alone', async () => {
    const { list, changes, pickStatus } = await withRoutes({ 'POST /leads/l-1/status': { body: leadDetail({ status: 'lost' }) } });
    await pickStatus('lost');
    expect(changes()).toHaveLength(0);
    find(list, 'dw-lost-dialog[open]').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'No budget' }));
    await settled(list);
    expect(changes()[0]?.body).toEqual({ status: 'lost', reason: 'No budget' });
  });
});

describe('several leads at once', () => {
  it('are assigned with the version of each', async () => {
    const { list, changes, change } = await withRoutes({ 'POST /leads/bulk': { body: { changed: 2, refused: 0, items: [] } } });
    await change({ kind: 'assign', owner: 'u-1' });
    expect(changes()[0]?.body).toEqual({ items: [{ id: 'l-1', tag: '3' }, { id: 'l-2', tag: '3' }], patch: { assignedTo: 'u-1' } });
    expect(textOf(list)).toContain('2 leads changed.');
    expect(list.selected.size).toBe(0);
  });

  it('what is refused is named with the reason, and stays selected', async () => {
    const items = [{ id: 'l-1', code: null, detail: null }, { id: 'l-2', code: 'version-conflict', detail: 'It was changed meanwhile.' }];
    const { list, change } = await withRoutes({ 'POST /leads/bulk': { body: { changed: 1, refused: 1, items } } });
    await change({ kind: 'status', status: 'qualified' });
    expect(textOf(find(list, 'dw-bulk-report'))).toMatch(/1 changed, 1 not.*Tom Baker\s+It was changed meanwhile/);
    expect([...list.selected]).toEqual(['l-2']);
  });

  it('are moved with the version of their deals', async () => {
    const { changes, change } = await withRoutes({
      'GET /leads/l-1': { body: leadDetail(), headers: { ETag: '"3-7"' } },
      'GET /leads/l-2': { body: leadDetail(), headers: { ETag: '"3-0"' } },
      'POST /leads/bulk': { body: { changed: 2, refused: 0, items: [] } },
    });
    await change({ kind: 'stage', stageId: 'proposal' });
    expect(changes()[0]?.body).toEqual({ items: [{ id: 'l-1', tag: '3-7' }, { id: 'l-2', tag: '3-0' }], stageId: 'proposal' });
  });

  it('are deleted one by one, and one that is refused stops no other', async () => {
    const { list, changes, change } = await withRoutes({
      'DELETE /leads/l-1': { status: 412, body: { code: 'version-conflict', detail: 'It was changed meanwhile.' } },
      'DELETE /leads/l-2': { status: 200, body: null },
    });
    await change({ kind: 'delete' });
    expect(changes().map((c) => c.path).sort()).toEqual(['/leads/l-1', '/leads/l-2']);
    expect([...list.selected]).toEqual(['l-1']);
  });

  it('get a tag beside those they have', async () => {
    const { changes, change } = await withRoutes({ 'PATCH /leads/l-1': { body: leadDetail() }, 'PATCH /leads/l-2': { body: leadDetail() } });
    await change({ kind: 'tag', tag: 'fair' });
    expect(changes()[0]).toMatchObject({ path: '/leads/l-1', body: { tags: ['fair'] } });
  });
});

it('a view brings its filter, order and columns', async () => {
  const urls: URLSearchParams[] = [];
  const { list } = await withRoutes({ 'GET /leads': ({ url }) => (urls.push(url.searchParams), page([lead()])) });
  const parameters = { status: ['new', 'contacted'], olderThan: ['PT24H'], sort: ['name'] };
  find(list, 'dw-saved-views').dispatchEvent(new CustomEvent('dw-view', { detail: { id: 'v', parameters, columns: ['name', 'email'] } }));
  await settled(list);
  expect(urls.at(-1)?.getAll('status')).toEqual(['new', 'contacted']);
  expect(urls.at(-1)?.get('sort')).toBe('name');
  expect([...list.shadowRoot!.querySelectorAll('th:not(.pick)')].map((th) => th.textContent?.trim())).toEqual(['Name', 'E-mail']);
});

it('a column is taken away and brought back', async () => {
  const list = await opened(page([lead()]));
  find(list, '[data-testid=columns]').click();
  await settled(list);
  const entries = [...find(list, '.columns-menu').shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')];
  entries.find((e) => e.textContent?.trim() === 'Source')?.click();
  await settled(list);
  expect(textOf(find(list, 'thead'))).not.toContain('Source');
});

it('a view that the address names brings its columns', async () => {
  const view = { id: 'v-1', kind: 'leads', name: 'Warm', parameters: {}, columns: ['name', 'email'], shared: false, builtIn: false, editable: true, owner: null, version: 1 };
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /leads': page([lead()]), 'GET /views': { body: { items: [view] } } });
  const list = await mount('dw-lead-list', { context, view: 'v-1' });
  await settled(list);
  expect(list.shownColumns.map(({ id }) => id)).toEqual(['name', 'email']);
});

describe('what others do', () => {
  async function followed(routes: Record<string, Answer | Handler>) {
    const stream = eventStream();
    const opened = await withRoutes({ 'GET /events': { body: stream.body }, ...routes });
    const rows = () => [...opened.list.shadowRoot!.querySelectorAll('[data-testid=lead-row]')].map((row) => row.getAttribute('data-lead-id'));
    return { ...opened, rows, say: stream.say };
  }

  it('is shown in the row where it is, and told', async () => {
    const now = leadDetail({ id: 'l-2', displayName: 'Tom Baker', score: { points: 99, band: 'high', coverage: 0.9 } });
    const { list, rows, say } = await followed({ 'GET /leads/l-2': { body: now } });
    await say('lead.scored', { leadId: 'l-2' });
    await vi.waitFor(() => expect(textOf(find(list, '[data-lead-id=l-2]'))).toContain('99'), 3000);
    expect(rows()).toEqual(['l-1', 'l-2']);
    expect(find(list, '[data-testid=mentioned]').textContent).toBe('Meanwhile Tom Baker was changed.');
  });

  it('what was missed is made good: rows of the first page are read again', async () => {
    let points = 50;
    const { list, say } = await followed({ 'GET /leads': () => page([lead({ score: { points, band: 'medium', coverage: 0.9 } })]) });
    points = 61;
    await say('reset');
    await vi.waitFor(() => expect(textOf(find(list, '[data-lead-id=l-1]'))).toContain('61'), 3000);
    expect(textOf(list)).not.toContain('has changed meanwhile');
  });

  it('rows of all pages that were scrolled to are read again', async () => {
    let points = 50;
    const score = () => ({ points, band: 'medium' as const, coverage: 0.9 });
    const { list, say, rows } = await followed({
      'GET /leads': ({ url }) => (url.searchParams.get('cursor') ? page([lead({ id: 'l-2', score: score() })]) : page([lead({ score: score() })], { nextCursor: 'c', total: 2 })),
    });
    find(list, '[data-testid=load-more]').click();
    await settled(list);
    expect(rows()).toEqual(['l-1', 'l-2']);
    points = 61;
    await say('reset');
    await vi.waitFor(() => expect(textOf(find(list, '[data-lead-id=l-2]'))).toContain('61'), 3000);
    expect(textOf(list)).not.toContain('has changed meanwhile');
  });

  it('a lead that the user added is no news', async () => {
    const { list, say } = await followed({ 'GET /leads': page([lead()]) });
    find(list, 'dw-add-lead-dialog').dispatchEvent(new CustomEvent('dw-lead-added', { detail: lead({ id: 'l-9' }) }));
    await settled(list);
    await say('lead.created', { leadId: 'l-9' });
    expect(textOf(list)).not.toContain('came or went');
    await say('lead.created', { leadId: 'l-10' });
    await vi.waitFor(() => expect(textOf(list)).toContain('1 lead came or went'), 3000);
  });

  it('what would move rows is only told, and shown when that is wanted', async () => {
    let leads = [lead()];
    const { list, rows, say } = await followed({ 'GET /leads': () => page(leads), 'GET /leads/l-1': { status: 404, body: {} } });
    leads = [lead({ id: 'l-9' })];
    await say('lead.created', { leadId: 'l-9' });
    await say('lead.deleted', { leadId: 'l-1' });
    await vi.waitFor(() => expect(textOf(list)).toContain('2 leads came or went meanwhile.'), 3000);
    expect(rows()).toEqual(['l-1']);
    find(list, '[data-testid=live-hint] button').click();
    await settled(list);
    expect(rows()).toEqual(['l-9']);
    expect(textOf(list)).not.toContain('came or went');
  });
});

describe('ten thousand leads', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => lead({ id: `l-${i}` }));
  let look: (chunk: number, near: boolean) => void;

  class Observer {
    constructor(readonly seen: (entries: unknown[]) => void) {}
    observe(target: HTMLElement): void {
      if (!target.dataset['chunk']) return;
      const { seen } = this;
      look = (chunk, isIntersecting) => seen([{ target: target.parentElement!.querySelector(`[data-chunk="${chunk}"]`), isIntersecting, boundingClientRect: { height: 2000 } }]);
    }
    unobserve(): void {}
    disconnect(): void {}
  }

  it('have as many rows drawn as are near the window, and the place of all', async () => {
    const real = globalThis.IntersectionObserver;
    Object.assign(globalThis, { IntersectionObserver: Observer });
    const list = await opened(page(many));
    Object.assign(globalThis, { IntersectionObserver: real });
    const drawn = () => [...list.shadowRoot!.querySelectorAll('[data-testid=lead-row]')].map((row) => Number(row.getAttribute('aria-rowindex')));
    expect([drawn().length, list.shadowRoot!.querySelector('table')?.getAttribute('aria-rowcount')]).toEqual([100, '10001']);
    for (const [chunk, near] of [[120, true], [0, false], [1, false]] as const) look(chunk, near);
    await settled(list);
    expect([drawn().length, drawn()[0], drawn().at(-1)]).toEqual([50, 6002, 6051]);
    expect(list.shadowRoot!.querySelectorAll('tbody')).toHaveLength(200);
    expect(list.shadowRoot!.querySelector<HTMLElement>('[data-chunk="0"] tr')?.style.getPropertyValue('block-size')).toBe('2000px');
  }, 30_000);
});

it('who added a lead is led to it', async () => {
  const list = await opened(page([lead()]));
  const opens = vi.fn();
  list.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  find(list, 'dw-add-lead-dialog').dispatchEvent(new CustomEvent('dw-lead-added', { detail: lead({ id: 'l-9', displayName: 'Kay Walker' }) }));
  await settled(list);
  expect(textOf(find(list, 'dw-snackbar'))).toContain('Kay Walker was added');
  find(list, '.action').click();
  expect(opens).toHaveBeenCalledWith('/dealwright/leads/l-9');
});

it('can be sorted by each column that it shows', () => {
  expect(COLUMNS.filter(({ sortKey }) => !sortKey)).toEqual([]);
});
