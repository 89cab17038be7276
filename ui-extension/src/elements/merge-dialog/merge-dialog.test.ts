import { expect, it, vi } from 'vitest';
import { deal, fakeApi, lead, leadDetail, pageOf, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const other = leadDetail({ id: 'l-2', displayName: 'M. Chen', email: 'm@orion.example' });

async function opened(otherId = 'l-2', merge: Answer | Handler = { body: leadDetail(), headers: { ETag: '"4"' } }) {
  const { context, calls } = fakeApi({
    'GET /users': { body: { items: [] } },
    'GET /custom-fields': { body: { items: [] } },
    'GET /leads': pageOf([lead(), lead({ id: 'l-2', displayName: 'M. Chen' })]),
    'GET /leads/l-2': { body: other, headers: { ETag: '"7"' } },
    'GET /deals/d-1': { body: deal() },
    'GET /deals/d-2': { body: deal({ id: 'd-2', title: 'Second order' }) },
    'POST /leads/l-1/merge': merge,
  });
  const dialog = await mount('dw-merge-dialog', { context, open: true, otherId, lead: { value: leadDetail(), etag: '"3"' } });
  await settled(dialog);
  await settled(dialog);
  const told = vi.fn();
  for (const type of ['dw-merged', 'dw-stale']) dialog.addEventListener(type, () => told(type));
  const submit = async () => {
    find(dialog, '[data-testid=merge]').click();
    await settled(dialog);
    await settled(dialog);
  };
  const sent = () => calls.filter((c) => c.method === 'POST').map((c) => c.body);
  return { dialog, told, submit, sent };
}

it('merges both in the versions that were seen, with what was taken from the other', async () => {
  const { dialog, submit, sent, told } = await opened();
  find(dialog, 'dw-merge-table').dispatchEvent(new CustomEvent('dw-take', { detail: new Set(['email']) }));
  await settled(dialog);
  await submit();
  expect(sent()).toEqual([{ otherId: 'l-2', otherTag: '"7"', take: ['email'], keepDeals: [] }]);
  expect(told).toHaveBeenCalledWith('dw-merged');
});

it('the other one is found by name, and is never the lead itself', async () => {
  const { dialog } = await opened('');
  const field = find<HTMLInputElement>(dialog, '#search');
  field.value = 'chen';
  field.dispatchEvent(new Event('input'));
  await new Promise((done) => setTimeout(done, 280));
  await settled(dialog);
  expect(find(dialog, '[data-testid=found-leads]').querySelectorAll('button')).toHaveLength(1);
  find(dialog, '.pick').click();
  await settled(dialog);
  await settled(dialog);
  expect(textOf(dialog)).toContain('M. Chen becomes part of this lead.');
});

it('of two open deals the one that stays is asked for', async () => {
  let first = true;
  const { dialog, submit, sent } = await opened('l-2', () => {
    const answer = first ? { status: 409, body: { code: 'deals-to-choose', deals: [{ pipelineId: 'p-1', dealIds: ['d-1', 'd-2'] }] } } : { body: leadDetail() };
    first = false;
    return answer;
  });
  await submit();
  expect(textOf(dialog)).toMatch(/Say which deal stays open.*First order.*Second order/);
  expect(find<HTMLButtonElement>(dialog, '[data-testid=merge]').disabled).toBe(true);
  find(dialog, '[data-testid=keep-deal]').querySelectorAll('input')[1]!.dispatchEvent(new Event('change'));
  await settled(dialog);
  await submit();
  expect(sent()[1]).toMatchObject({ keepDeals: ['d-2'] });
});

it('one that was changed meanwhile is looked at again', async () => {
  const { dialog, submit, told } = await opened('l-2', { status: 412, body: { code: 'version-conflict' } });
  await submit();
  expect(textOf(dialog)).toContain('One of the two was changed meanwhile.');
  expect(told).toHaveBeenCalledWith('dw-stale');
});

it('what had the focus is gone when both are compared, so that the comparison has it', async () => {
  const { dialog } = await opened();
  expect(find(dialog, 'dw-merge-table').shadowRoot!.activeElement?.getAttribute('role')).toBe('region');
});
