import { expect, it, vi } from 'vitest';
import { fakeApi, me, pipeline, stage } from '../../testing/fake-api.ts';
import { aModel, draft, version } from '../../testing/fake-scoring.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(document: unknown = aModel) {
  const moved = { leadId: 'l-1', displayName: 'Maya Chen', points: 72, stage: stage('Demo') };
  const { context } = fakeApi({
    'GET /me': { body: me },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /scoring/models/m-1': { body: { ...version({ scopes: [{ source: null, pipelineId: 'p-1' }] }), document } },
    'GET /scoring/models/m-1/held-moves': { body: { items: [moved], nextCursor: null, total: 1, totalIsExact: true } },
    'POST /scoring/drafts': { status: 201, body: draft({ id: 'dr-7' }) },
  });
  return mount('dw-scoring-model', { context, modelId: 'm-1' });
}

it('shows a version that nobody changes, whom it scores and whom it would have moved', async () => {
  const page = await opened();
  expect(textOf(page)).toMatch(/Fit\s+fit v2\s+Pipeline: New business/);
  expect(textOf(page)).toMatch(/1 deal would have moved.*Maya Chen\s+score 72, to Demo/);
  expect(find<HTMLElementTagNameMap['dw-model-form']>(page, 'dw-model-form').disabled).toBe(true);
});

it('begins a draft', async () => {
  const page = await opened();
  const opens = vi.fn();
  page.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  find(page, '[data-testid=copy]').click();
  await settled(page);
  expect(opens).toHaveBeenCalledWith('/dealwright/settings/scoring/drafts/dr-7');
});

it('a document that no form can show is shown as it is', async () => {
  expect(textOf(await opened({ factors: 'none' }))).toContain('"factors": "none"');
});
