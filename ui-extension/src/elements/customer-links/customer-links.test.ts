import { expect, it } from 'vitest';
import { fakeApi, me, suggestion, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const proposal = (id: string, ...suggestions: ReturnType<typeof suggestion>[]) => ({ leadId: id, leadVersion: 3, leadName: `Lead ${id}`, suggestions });
const part = (items: unknown[], nextCursor: string | null = null) => ({ body: { items, nextCursor } });
const PROPOSALS = 'GET /customers/link-proposals';

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    [PROPOSALS]: part([proposal('1', suggestion('a'), suggestion('b', 'weak')), proposal('2', suggestion('c', 'weak'))]),
    ...over,
  });
  const list = await mount('dw-customer-links', { context });
  const rows = () => [...list.shadowRoot!.querySelectorAll('[data-testid=proposal]')].map(textOf);
  const change = async (selector: string, index = 0, value?: string) => {
    const field = [...list.shadowRoot!.querySelectorAll<HTMLSelectElement>(selector)][index]!;
    if (value) field.value = value;
    field.dispatchEvent(new Event('change'));
    await settled(list);
  };
  const link = async () => {
    find(list, '[data-testid=link]').click();
    await settled(list);
  };
  return { list, rows, change, link, sent: () => calls.filter((c) => c.method === 'POST').map((c) => c.body) };
}

it('shows each lead with the customers that may be it, and why', async () => {
  const { list, rows } = await opened();
  expect(rows()[0]).toMatch(/Lead 1\s+Customer a · K-a\s+Customer b · K-b/);
  expect(find(list, '.name').getAttribute('href')).toBe('/dealwright/leads/1');
  expect(find<HTMLButtonElement>(list, '[data-testid=link]').disabled).toBe(true);
});

it('links those that are picked, in the version that was seen, and takes them off the list', async () => {
  const outcome = { changed: 1, refused: 0, items: [{ id: '1', code: null, detail: null }] };
  const { list, rows, change, link, sent } = await opened({ 'POST /customers/link-proposals/accept': { body: outcome } });
  await change('[data-testid=customer]', 0, 'b');
  await link();
  expect(sent()).toEqual([{ items: [{ leadId: '1', leadVersion: 3, customerId: 'b' }] }]);
  expect(rows()).toHaveLength(1);
  expect(textOf(list)).toContain('1 lead is linked.');
});

it('what is refused stays, and is told by name', async () => {
  const outcome = { changed: 1, refused: 1, items: [{ id: '1', code: null, detail: null }, { id: '2', code: 'version-conflict', detail: 'It was changed.' }] };
  const { list, rows, change, link, sent } = await opened({ 'POST /customers/link-proposals/accept': { body: outcome } });
  await change('[data-testid=all]');
  await link();
  expect(sent()[0]).toMatchObject({ items: [{ customerId: 'a' }, { customerId: 'c' }] });
  expect(rows()).toHaveLength(1);
  expect(textOf(find(list, 'dw-bulk-report'))).toMatch(/Lead 2\s+It was changed\./);
});

it('a part without proposals is passed over, and the next one can be asked for', async () => {
  const asked: (string | null)[] = [];
  const { list, rows } = await opened({
    [PROPOSALS]: ({ url }) => {
      const cursor = url.searchParams.get('cursor');
      asked.push(cursor);
      if (!cursor) return part([], 'c1');
      return cursor === 'c1' ? part([proposal('1', suggestion('a'))], 'c2') : part([proposal('2', suggestion('b'))]);
    },
  });
  find(list, '[data-testid=load-more]').click();
  await settled(list);
  expect([asked, rows().length]).toEqual([[null, 'c1', 'c2'], 2]);
});

it('says when nothing is left, and who may not is told so', async () => {
  expect(textOf((await opened({ [PROPOSALS]: part([]) })).list)).toContain('Nothing to link');
  expect(textOf((await opened({ [PROPOSALS]: { status: 403, body: {} } })).list)).toContain('Not open to you');
});
