import { expect, it, vi } from 'vitest';
import { deal, fakeApi, lead, stage, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const stages = [stage('new'), stage('demo'), stage('won', { type: 'won' })];

async function opened(answer: Answer | Handler = { status: 201, body: deal() }, leads: unknown[] = [lead()]) {
  const { context, calls } = fakeApi({
    'POST /deals': answer,
    'GET /leads': { body: { items: leads, nextCursor: null, total: leads.length, totalIsExact: true } },
  });
  const dialog = await mount('dw-add-deal-dialog', { context, open: true, pipelineId: 'p-1', stages, stageId: 'demo' });
  const added = vi.fn();
  dialog.addEventListener('dw-deal-added', (e) => added((e as CustomEvent).detail));
  const look = async (q: string) => {
    const search = find<HTMLInputElement>(dialog, '#search');
    search.value = q;
    search.dispatchEvent(new Event('input'));
    await vi.waitFor(() => expect(calls.some((c) => c.path === '/leads')).toBe(true));
    await settled(dialog);
  };
  const submit = async () => {
    find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(dialog);
  };
  return { dialog, calls, added, look, submit };
}

it('a deal is about a lead', async () => {
  const { dialog, calls, submit } = await opened();
  await submit();
  expect(textOf(dialog)).toContain('Choose the lead that it is about.');
  expect(calls).toHaveLength(0);
});

it('the lead is found by a text, and the value is sent in minor units', async () => {
  const { dialog, calls, added, look, submit } = await opened();
  await look('chen');
  expect(find(dialog, '[data-testid=found-leads]').textContent).toContain('Maya Chen · Orion');
  find<HTMLSelectElement>(dialog, '[name=leadId]').value = 'l-1';
  find<HTMLInputElement>(dialog, '#value').value = '1200.5';
  find<HTMLSelectElement>(dialog, '#stageId').value = 'demo';
  await submit();
  expect(calls.find((c) => c.method === 'POST')?.body).toEqual({
    leadId: 'l-1', pipelineId: 'p-1', stageId: 'demo', value: { amount: 120_050, currency: 'EUR' },
  });
  expect(added).toHaveBeenCalledWith(expect.objectContaining({ id: 'd-1' }));
});

it('nobody found is said', async () => {
  const { dialog, look } = await opened(undefined, []);
  await look('zzz');
  expect(textOf(dialog)).toContain('No lead found.');
});

it('below a threshold it asks why', async () => {
  const { dialog, look, submit } = await opened({ status: 409, body: { code: 'reason-required', detail: 'The score is low.' } });
  await look('chen');
  find<HTMLSelectElement>(dialog, '[name=leadId]').value = 'l-1';
  await submit();
  expect(textOf(dialog)).toMatch(/The score is low.*Why it goes there/);
});
