import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const trial = {
  stageId: 's-1', threshold: 60, dateFrom: '2026-08-22T00:00:00Z', dateTo: '2026-11-20T00:00:00Z', moved: 1, made: 1,
  moves: [
    { leadId: 'l-1', leadName: 'Maya Chen', dealId: 'd-1', from: { id: 's-0', name: 'New' }, at: '2026-09-01T00:00:00Z', points: 64 },
    { leadId: 'l-2', leadName: 'Tom Baker', dealId: null, from: null, at: '2026-09-02T00:00:00Z', points: 71 },
  ],
};

async function tried(answer: { status?: number; body?: unknown }) {
  const asked: string[] = [];
  const { context } = fakeApi({ 'GET /pipelines/p-1/stages/s-1/threshold-trial': ({ url }) => (asked.push(url.search), answer) });
  const element = await mount('dw-threshold-trial', { context, pipelineId: 'p-1', stageId: 's-1', threshold: '60' });
  find(element, '[data-testid=try-threshold]').click();
  await settled(element);
  return { element, asked };
}

it('tells who would have come, and nothing once the threshold is another one', async () => {
  const { element, asked } = await tried({ body: trial });
  expect(asked).toEqual(['?threshold=60']);
  expect(textOf(element)).toContain('would have come here by themselves: deals 1, leads with a new deal 1');
  expect(textOf(element)).toMatch(/Maya Chen\s+Sep 1, 2026\s*, score 64, from New.*Tom Baker\s+Sep 2, 2026\s*, score 71, a new deal/);
  element.threshold = '61';
  await settled(element);
  expect(textOf(element)).not.toContain('Maya Chen');
});

it('nobody is an answer, too', async () => {
  const { element } = await tried({ body: { ...trial, moved: 0, made: 0, moves: [] } });
  expect(textOf(element)).toContain('nobody would have come here');
});

it('what the server refuses is told', async () => {
  const { element } = await tried({ status: 400, body: { detail: 'No.', errors: [{ pointer: '/threshold', detail: 'From 0 to 100.' }] } });
  expect(find(element, '[role=alert]').textContent).toBe('From 0 to 100.');
});
