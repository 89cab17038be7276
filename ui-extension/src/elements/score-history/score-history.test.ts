import { expect, it } from 'vitest';
import type { ScoreRow } from '../../api/types.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const row = (points: number, day: number): ScoreRow => ({
  points, band: 'medium', coverage: 0.5, modelKey: 'blended', modelVersion: 1, scoredAt: `2026-11-${day}T00:00:00Z`, cause: 'signal', contributions: [], id: `s-${day}`, reason: 'The lead did something.', change: null,
});

it('tells what changed the score and by how much', async () => {
  const history = await mount('dw-score-history', { scores: [row(60, 20), row(45, 18)] });
  expect(textOf(history)).toMatch(/Score 60, medium\s+New signal\s+\+15/);
});

it('shows the newest first, and all of them when asked', async () => {
  const scores = Array.from({ length: 8 }, (_, i) => row(60 - i, 28 - i));
  const history = await mount('dw-score-history', { scores });
  expect(history.shadowRoot?.querySelectorAll('li')).toHaveLength(5);
  find(history, '[data-testid=all]').click();
  await history.updateComplete;
  expect(history.shadowRoot?.querySelectorAll('li')).toHaveLength(8);
});

it('is computed again, part by part, where the user may', async () => {
  const difference = { scoreId: 's-1', leadId: 'l-1', scoredAt: '2026-11-18T00:00:00Z', points: 45, computed: 47, fields: ['points'] };
  const parts = [{ replayed: 200, same: 200, differences: [], nextCursor: 'c' }, { replayed: 7, same: 7, differences: [], nextCursor: null }, { replayed: 2, same: 1, differences: [difference], nextCursor: null }];
  const { context, calls } = fakeApi({ 'POST /scores/replay': () => ({ body: parts.shift() }) });
  const history = await mount('dw-score-history', { context, leadId: 'l-1', scores: [row(60, 20)], replays: true });
  const replay = async () => {
    find(history, '[data-testid=replay]').click();
    await settled(history);
    return textOf(find(history, '[data-testid=replayed]')).trim();
  };
  expect(await replay()).toBe('207 past scores were computed again; each came out the same.');
  expect(calls.map(({ body }) => body)).toEqual([{ leadId: 'l-1' }, { leadId: 'l-1', cursor: 'c' }]);
  expect(await replay()).toMatch(/^1 came out otherwise; that of .* was 45 and is 47 now.$/);
});

it('whoever may not read the audit log computes nothing again', async () => {
  const history = await mount('dw-score-history', { scores: [row(60, 20)] });
  expect(history.shadowRoot?.querySelector('[data-testid=replay]')).toBeNull();
});
