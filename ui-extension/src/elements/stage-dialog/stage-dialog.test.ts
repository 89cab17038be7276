import { expect, it, vi } from 'vitest';
import { ApiError } from '../../api/error.ts';
import type { Stage } from '../../api/types.ts';
import { stage } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(of?: Stage) {
  const dialog = await mount('dw-stage-dialog', { open: true, stage: of });
  const confirmed = vi.fn();
  dialog.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent).detail));
  const field = (name: string) => find<HTMLInputElement>(dialog, `[name=${name}]`);
  const submit = () => find(dialog, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { dialog, confirmed, field, submit };
}

it('shows a stage as it is, and hands on what was changed with all the rest', async () => {
  const { confirmed, field, submit } = await opened(
    stage('demo', { probability: 40, scoreThreshold: 70, thresholdEnforced: true, slaDays: 14, requiredFields: ['deal.value'] }),
  );
  field('probability').value = '45';
  field('leadStatus').value = 'qualified';
  submit();
  expect(confirmed).toHaveBeenCalledWith({
    name: 'demo', type: 'open', colour: '#3454d1', probability: 45, slaDays: 14, leadStatus: 'qualified',
    scoreThreshold: 70, thresholdEnforced: true, autoNurture: false, requiredFields: ['deal.value'],
  });
});

it('an empty threshold is taken away, and with it its enforcement', async () => {
  const { dialog, confirmed, field, submit } = await opened(stage('demo', { scoreThreshold: 70, thresholdEnforced: true }));
  field('scoreThreshold').value = '';
  field('scoreThreshold').dispatchEvent(new Event('input'));
  await settled(dialog);
  submit();
  expect(confirmed).toHaveBeenCalledWith(expect.objectContaining({ scoreThreshold: null, thresholdEnforced: false }));
});

it('only open stages have a threshold, and a closed one gives a closed status', async () => {
  const { dialog } = await opened(stage('won', { type: 'won' }));
  expect(textOf(dialog)).not.toContain('Score that brings deals here');
  expect(find(dialog, '[name=leadStatus]').textContent).toMatch(/unchanged.*Won/s);
  expect(find(dialog, '[name=leadStatus]').textContent).not.toContain('Proposal');
});

it('a field of the organisation’s own is kept', async () => {
  const { confirmed, submit } = await opened(stage('demo', { requiredFields: ['lead.customFields.Budget'] }));
  submit();
  expect(confirmed).toHaveBeenCalledWith(expect.objectContaining({ requiredFields: ['lead.customFields.Budget'] }));
});

it('what the server refuses is said at its field', async () => {
  const { dialog } = await opened(stage('demo'));
  dialog.failure = new ApiError(400, { errors: [{ pointer: '/probability', detail: 'From 0 to 100.' }] }, null);
  await settled(dialog);
  expect(find(dialog, '#probability').getAttribute('aria-invalid')).toBe('true');
  expect(find(dialog, '#probability-note').textContent).toBe('From 0 to 100.');
});
