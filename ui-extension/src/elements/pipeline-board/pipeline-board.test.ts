import { beforeEach, describe, expect, it, vi } from 'vitest';
import { board, card, deal, fakeApi, leadDetail, me, pipeline, stage, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const BOARD = 'GET /pipelines/p-1/board';
const MOVE = 'POST /deals/d-1/stage';
const moved = { deal: deal(), card: card('d-1', 'proposal', { version: 2 }) };

function routes(over: Record<string, Handler | Answer> = {}) {
  return fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    [BOARD]: { body: board() },
    [MOVE]: { body: moved },
    ...over,
  });
}

async function opened(over: Record<string, Handler | Answer> = {}) {
  const { context, calls } = routes(over);
  const element = await mount('dw-pipeline-board', { context });
  const column = (name: string) =>
    [...element.shadowRoot!.querySelectorAll('dw-board-column')].find((c) => c.column.stage.id === name)!;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      const target = column(element.grabbed?.stageId ?? 'new').shadowRoot!.querySelector('article')!;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
    }
    await settled(element);
  };
  const count = (name: string) => find(column(name), '[data-testid=column-count]').textContent;
  return { element, calls, column, press, count };
}

beforeEach(() => localStorage.clear());

it('shows the default pipeline with its totals', async () => {
  const { element, count } = await opened();
  expect(textOf(element)).toContain('3 open deals · €3,000 · €700 weighted');
  expect(count('new')).toBe('2');
});

it('an empty board leads to the import those alone who may import', async () => {
  const empty = { ...board(), columns: board().columns.map((column) => ({ ...column, count: 0, cards: [] })) };
  const link = async (permissions: readonly string[]) => {
    const { column } = await opened({ [BOARD]: { body: empty }, 'GET /me': { body: { ...me, permissions } } });
    return column('new').emptyLink?.href;
  };
  expect(await link(['leads-import'])).toBe('/dealwright/imports');
  expect(await link(['leads-read'])).toBeUndefined();
});

describe('by keyboard', () => {
  it('Space, arrow, Enter moves the deal with the version that was seen', async () => {
    const { calls, press, count, element } = await opened();
    const told = vi.fn();
    element.addEventListener('dw-deal-moved', (e) => told((e as CustomEvent).detail));
    await press(' ', 'ArrowRight', 'Enter');
    const call = calls.find((c) => c.path === '/deals/d-1/stage');
    expect(call?.body).toEqual({ stageId: 'proposal' });
    expect(call?.headers.get('If-Match')).toBe('"1"');
    expect([count('new'), count('proposal')]).toEqual(['1', '2']);
    expect(told).toHaveBeenCalledWith({ dealId: 'd-1', from: 'new', to: 'proposal' });
  });

  it('each step is announced, and Escape moves nothing', async () => {
    const { element, calls, press } = await opened();
    const said = () => find(element, '[data-testid=announcer]').textContent;
    await press('Enter');
    expect(said()).toContain('Picked up Company d-1');
    await press('ArrowRight');
    expect(said()).toBe('proposal, column 2 of 3');
    await press('Escape');
    expect(said()).toBe('Company d-1 stays where it was.');
    expect(calls.some((c) => c.method === 'POST')).toBe(false);
  });

  it('who may not move is told so', async () => {
    const { element, press } = await opened({ 'GET /me': { body: { ...me, permissions: ['leads-read'] } } });
    await press(' ');
    expect(element.grabbed).toBeUndefined();
    expect(textOf(element)).toContain('Your role does not let you move deals.');
  });
});

it('undo moves the deal back with its new version', async () => {
  const { element, calls, press } = await opened();
  await press(' ', 'ArrowRight', 'Enter');
  find(element, '.action').click();
  await settled(element);
  const back = calls.filter((c) => c.method === 'POST')[1];
  expect(back?.body).toEqual({ stageId: 'new' });
  expect(back?.headers.get('If-Match')).toBe('"2"');
});

it('a refused move is taken back and explained', async () => {
  const { element, press, count } = await opened({ [MOVE]: { status: 409, body: { code: 'deal-exists', detail: 'There is an open deal.' } } });
  await press(' ', 'ArrowRight', 'Enter');
  expect([count('new'), count('proposal')]).toEqual(['2', '1']);
  expect(textOf(element)).toContain('could not be moved. There is an open deal.');
});

it('losing a deal asks for the reason first', async () => {
  const { element, calls, press } = await opened();
  await press(' ', 'ArrowRight', 'ArrowRight', 'Enter');
  expect(calls.some((c) => c.method === 'POST')).toBe(false);
  find<HTMLTextAreaElement>(element, 'textarea').value = 'No budget';
  find(find(element, 'dw-lost-dialog'), 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(element);
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ stageId: 'lost', reason: 'No budget' });
});

it('who gives no reason is told that the card stays', async () => {
  const { element, press } = await opened();
  await press(' ', 'ArrowRight', 'ArrowRight', 'Enter');
  find(element, 'dw-lost-dialog').dispatchEvent(new CustomEvent('dw-cancel'));
  await settled(element);
  expect(find(element, '[data-testid=announcer]').textContent).toBe('Company d-1 stays where it was.');
});

it('a move below a threshold asks why, and then goes', async () => {
  const low = { status: 409, body: { code: 'reason-required', detail: 'The score is low.' } };
  const { element, calls, press } = await opened({ [MOVE]: low });
  await press(' ', 'ArrowRight', 'Enter');
  expect(find(element, 'dw-lost-dialog').shadowRoot!.textContent).toContain('Why does it go there?');
  find<HTMLTextAreaElement>(element, 'textarea').value = 'They called us';
  find(find(element, 'dw-lost-dialog'), 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(element);
  const moves = calls.filter((c) => c.method === 'POST').map((c) => c.body);
  expect(moves).toEqual([{ stageId: 'proposal' }, { stageId: 'proposal', reason: 'They called us' }]);
});

describe('a stale version', () => {
  const current = deal({ version: 5, stage: stage('proposal') });
  const stale = (): Handler => {
    let first = true;
    return () => {
      const answer = first ? { status: 412, body: { code: 'version-conflict', current, lastChange: null } } : { body: moved };
      first = false;
      return answer;
    };
  };

  it('can be reloaded: their change is shown', async () => {
    const { element, press, count } = await opened({ [MOVE]: stale() });
    await press(' ', 'ArrowRight', 'Enter');
    expect(count('new')).toBe('2');
    find(element, 'dw-conflict-dialog').dispatchEvent(new CustomEvent('dw-take-theirs'));
    await settled(element);
    expect([count('new'), count('proposal')]).toEqual(['1', '2']);
  });

  it('can be moved all the same, on top of their version', async () => {
    const elsewhere = deal({ version: 5, stage: stage('lost', { type: 'lost' }), status: 'lost' });
    let calls = 0;
    const answer: Handler = () => (calls++ === 0 ? { status: 412, body: { current: elsewhere } } : { body: moved });
    const page = await opened({ [MOVE]: answer });
    await page.press(' ', 'ArrowRight', 'Enter');
    find(page.element, 'dw-conflict-dialog').dispatchEvent(new CustomEvent('dw-move-anyway'));
    await settled(page.element);
    const posts = page.calls.filter((c) => c.method === 'POST');
    expect(posts[1]?.headers.get('If-Match')).toBe('"5"');
    expect(page.count('proposal')).toBe('2');
  });
});

it('the filter goes into the question and is told to the page', async () => {
  const { element, calls } = await opened();
  const told = vi.fn();
  element.addEventListener('dw-query-change', (e) => told((e as CustomEvent).detail));
  find(element, 'dw-board-filters').dispatchEvent(new CustomEvent('dw-filter', { detail: { q: 'orion', scoreMin: 70 } }));
  await settled(element);
  expect(told).toHaveBeenCalledWith({ q: 'orion', owner: undefined, scoreMin: '70' });
  expect(calls.filter((c) => c.path.endsWith('/board'))).toHaveLength(2);
});

it('an error stands in place of the board, with its request id', async () => {
  const { element } = await opened({ [BOARD]: { status: 500, body: { detail: 'No.', requestId: 'r-9' } } });
  expect(textOf(element)).toContain('r-9');
});

it('an organisation without a pipeline is told what to do', async () => {
  const { element } = await opened({ 'GET /pipelines': { body: { items: [] } } });
  expect(textOf(element)).toContain('No pipeline yet');
});

describe('several deals at once', () => {
  const move = (id: string, status = 200): Answer =>
    status === 200
      ? { body: { deal: deal({ id }), card: card(id, 'proposal', { version: 2 }) } }
      : { status, body: { code: 'required-fields-missing', detail: 'The value is missing.' } };

  it('x selects, and all go with the version of each', async () => {
    const { element, calls, press, count } = await opened({ [MOVE]: move('d-1'), 'POST /deals/d-2/stage': move('d-2') });
    await press('x', 'ArrowDown');
    element.selection.toggle('d-2');
    await settled(element);
    expect(find(element, '[data-testid=announcer]').textContent).toContain('2 deals in all');
    find(element, 'dw-deal-bulk').dispatchEvent(new CustomEvent('dw-move', { detail: { stageId: 'proposal' } }));
    await settled(element);
    await settled(element);
    const posts = calls.filter((c) => c.method === 'POST');
    expect(posts.map((c) => [c.path, c.headers.get('If-Match')])).toEqual([['/deals/d-1/stage', '"1"'], ['/deals/d-2/stage', '"1"']]);
    expect([count('new'), count('proposal')]).toEqual(['0', '3']);
    expect(element.selection.ids.size).toBe(0);
  });

  it('one that is refused stays selected and is named with the reason', async () => {
    const { element } = await opened({ [MOVE]: move('d-1', 409), 'POST /deals/d-2/stage': move('d-2') });
    element.selection.toggle('d-1');
    element.selection.toggle('d-2');
    await element.selection.move({ stageId: 'proposal' });
    await settled(element);
    expect(textOf(find(element, 'dw-bulk-report'))).toMatch(/1 changed, 1 not.*Company d-1\s+The value is missing/);
    expect([...element.selection.ids]).toEqual(['d-1']);
  });
});

it('several deals are given to nobody', async () => {
  const { element, calls } = await opened({ 'PATCH /deals/d-1': { body: deal({ owner: null }) }, 'PATCH /deals/d-2': { body: deal({ id: 'd-2', owner: null }) } });
  element.selection.toggle('d-1');
  element.selection.toggle('d-2');
  await element.selection.assign('');
  expect(calls.filter((c) => c.method === 'PATCH').map((c) => c.body)).toEqual([{ owner: null }, { owner: null }]);
});

it('a new deal is added from a column and has the focus', async () => {
  const { element, column } = await opened({ 'GET /me': { body: { ...me, permissions: [...me.permissions, 'deals-write'] } } });
  find(column('new'), '[data-testid=add-here]').click();
  await settled(element);
  const dialog = find<HTMLElementTagNameMap['dw-add-deal-dialog']>(element, 'dw-add-deal-dialog');
  expect([dialog.open, dialog.stageId]).toEqual([true, 'new']);
  dialog.dispatchEvent(new CustomEvent('dw-deal-added', { detail: deal({ id: 'd-2', title: 'Second order' }) }));
  await settled(element);
  expect(textOf(element)).toContain('Second order was added.');
  expect(element.activeId).toBe('d-2');
});

it('files are of all deals, or of one column as it is filtered', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { element, calls } = await opened({ 'GET /deals/export.csv': { body: '' }, 'GET /pipelines/p-1/stages/new/cards/export.csv': { body: '' } });
  const take = async (entry: number) => {
    find(element, '[data-testid=board-files]').click();
    await settled(element);
    find(element, 'dw-menu').shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]')[entry]?.click();
    await settled(element);
    return calls.at(-1)?.path;
  };
  expect(await take(0)).toBe('/deals/export.csv');
  expect(await take(1)).toBe('/pipelines/p-1/stages/new/cards/export.csv');
  expect(names).toEqual(['deals.csv', 'new.csv']);
  vi.restoreAllMocks();
});

it('a view brings pipeline, owner and score', async () => {
  const { element } = await opened();
  const told = vi.fn();
  element.addEventListener('dw-open-page', (e) => told((e as CustomEvent).detail));
  const parameters = { pipelineId: ['p-1'], owner: ['u-1'], scoreMin: ['70'] };
  find(element, 'dw-saved-views').dispatchEvent(new CustomEvent('dw-view', { detail: { id: 'v', parameters } }));
  await settled(element);
  expect([element.owner, element.scoreMin]).toEqual(['u-1', 70]);
  expect(told).toHaveBeenCalledWith('/dealwright/board/p-1?owner=u-1&scoreMin=70&view=v');
});

describe('a deal is won', () => {
  const withWon = () => {
    const { columns, ...rest } = board();
    const won = { ...columns[2]!, stage: stage('won', { position: 2, type: 'won' }) };
    return { ...rest, columns: [columns[0]!, columns[1]!, won] };
  };
  const hosted = (over: Record<string, Handler | Answer> = {}) =>
    opened({
      [BOARD]: { body: withWon() },
      'GET /customers/host': { body: { hasCustomers: true, createsCustomers: true } },
      'GET /leads/lead-d-1': { body: leadDetail({ id: 'lead-d-1' }), headers: { ETag: '"3-2"' } },
      'GET /leads/lead-d-1/customer-suggestions': { body: { items: [] } },
      ...over,
    });

  it('for a customer where the host has some, by the dialog of the lead', async () => {
    const { element, calls, press } = await hosted({ 'POST /leads/lead-d-1/convert': { body: leadDetail({ status: 'won' }), headers: { ETag: '"4-3"' } } });
    await press(' ', 'ArrowRight', 'ArrowRight', 'Enter');
    await settled(element);
    const dialog = find<HTMLElementTagNameMap['dw-convert-dialog']>(element, 'dw-convert-dialog');
    expect([dialog.open, dialog.wins, element.isHeld]).toEqual([true, true, true]);
    const reads = () => calls.filter((c) => c.path === '/pipelines/p-1/board').length;
    const before = reads();
    dialog.dispatchEvent(new CustomEvent('dw-converted', { detail: { value: leadDetail({ status: 'won' }), etag: '"4-3"' } }));
    await settled(element);
    expect(reads()).toBe(before + 1);
    expect(textOf(element)).toContain('Maya Chen is a customer now.');
  });

  it('without a customer it only moves, and closing the dialog leaves it where it was', async () => {
    const { element, calls, press, count } = await hosted();
    await press(' ', 'ArrowRight', 'ArrowRight', 'Enter');
    await settled(element);
    const dialog = find(element, 'dw-convert-dialog');
    dialog.dispatchEvent(new CustomEvent('dw-close'));
    await settled(element);
    expect([calls.some((c) => c.method === 'POST'), count('new')]).toEqual([false, '2']);
    await press(' ', 'ArrowRight', 'ArrowRight', 'Enter');
    await settled(element);
    dialog.dispatchEvent(new CustomEvent('dw-win-only'));
    await settled(element);
    expect(calls.filter((c) => c.method === 'POST').map((c) => c.body)).toEqual([{ stageId: 'won' }]);
  });
});
