import { expect, it } from 'vitest';
import type { ScoreRow } from '../../api/types.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
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
  find(history, 'button').click();
  await history.updateComplete;
  expect(history.shadowRoot?.querySelectorAll('li')).toHaveLength(8);
});
