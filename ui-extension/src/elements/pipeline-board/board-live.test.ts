import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Board } from '../../api/types.ts';
import { appendCards, columnOf, moveCard, replaceCard } from '../../model/board.ts';
import { without } from '../../model/live.ts';
import { board, card, deal, eventStream, fakeApi, me, pipeline, stage, type Answer } from '../../testing/fake-api.ts';
import { find, mount } from '../../testing/mount.ts';
import './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A board that is open, and what the server would show of it now. */
async function opened(over: Record<string, Answer> = {}) {
  const stream = eventStream();
  let now = board();
  let read = 0;
  const { context } = fakeApi({
    'GET /me': { body: me },
    'GET /users': { body: { items: [] } },
    'GET /pipelines': { body: { items: [pipeline] } },
    'GET /events': { body: stream.body },
    'GET /pipelines/p-1/board': () => (read++, { body: now }),
    'POST /deals/d-1/stage': { body: { deal: deal(), card: card('d-1', 'proposal', { version: 2 }) } },
    ...over,
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const mounting = mount('dw-pipeline-board', { context });
  await pass(50);
  const element = await mounting;
  const say = async (name: string, data?: object) => {
    const saying = stream.say(name, data);
    await pass(10);
    await saying;
  };
  await say('ready');
  await pass(3000);
  const happens = async (board: Board, dealId: string, type = 'deal.updated') => {
    now = board;
    await say(type, type.startsWith('deal.') ? { dealId, pipelineId: 'p-1' } : { leadId: `lead-${dealId}` });
  };
  const happensUnheard = async (board: Board) => {
    now = board;
    await say('reset');
  };
  const cards = (stageId: string) => columnOf(element.data.board!, stageId)?.cards.map((c) => c.dealId);
  const mentioned = () => find(element, '[data-testid=mentioned]').textContent;
  return { element, pass, say, happens, happensUnheard, cards, mentioned, reads: () => read };
}

const movedByOthers = () => replaceCard(moveCard(board(), 'd-1', 'proposal'), card('d-1', 'proposal', { version: 2 }));

it('a card that somebody else moved moves, and is told politely', async () => {
  const { element, pass, happens, cards, mentioned } = await opened();
  await happens(movedByOthers(), 'd-1');
  await pass(400);
  expect([cards('new'), cards('proposal')]).toEqual([['d-2'], ['d-1', 'd-3']]);
  expect(mentioned()).toBe('Meanwhile Company d-1 was moved to proposal.');
  expect(find(element, '[data-deal-id=d-1]').classList).toContain('told');
});

it('what happened before the board listened is told as well', async () => {
  const { pass, happensUnheard, cards, mentioned } = await opened();
  await happensUnheard(movedByOthers());
  await pass(400);
  expect(cards('proposal')).toEqual(['d-1', 'd-3']);
  expect(mentioned()).toBe('Meanwhile Company d-1 was moved to proposal.');
});

it('a task that somebody else planned or did is on the card at once', async () => {
  const { element, pass, happens, mentioned } = await opened();
  const step = (subject: string | null) => replaceCard(board(), card('d-1', 'new', { nextActivity: subject ? { taskId: 't-1', subject, dueAt: null } : null }));
  const shown = () => find(element, '[data-deal-id=d-1]').textContent;
  await happens(step('Send the offer'), 'd-1', 'activity.logged');
  await pass(400);
  expect(shown()).toContain('Send the offer');
  expect(mentioned()).toBe('Meanwhile Company d-1 was changed.');
  await happens(step(null), 'd-1', 'task.completed');
  await pass(3000);
  expect(shown()).not.toContain('Send the offer');
});

it('so it is on a card that was scrolled to beyond what is read anew', async () => {
  const deep = card('d-9', 'new', { enteredStageAt: '2026-01-01T00:00:00Z' });
  const full = board();
  const first = { ...full, columns: full.columns.map((column, i) => (i === 0 ? { ...column, nextCursor: 'more' } : column)) };
  const nextActivity = { taskId: 't-1', subject: 'Send the offer', dueAt: null };
  const { element, pass, happens } = await opened({
    'GET /deals/d-9': { body: deal({ id: 'd-9', stage: stage('new'), nextActivity, slaState: 'breached', slaDueAt: '2026-01-02T00:00:00Z' }) },
  });
  element.data.load.value = appendCards(first, 'new', [deep], null);
  await pass(10);
  await happens(first, 'd-9', 'activity.logged');
  await pass(3000);
  const shown = find(element, '[data-deal-id=d-9]');
  expect(find(shown, '[data-testid=next]').textContent).toBe('Send the offer');
  expect(find(shown, '[data-testid=sla]').textContent).toContain('SLA breached');
});

it('many changes are one reading, and not more than one in two seconds', async () => {
  const { pass, say, reads } = await opened();
  const before = reads();
  for (let i = 0; i < 20; i++) await say('deal.updated', { dealId: 'd-1', pipelineId: 'p-1' });
  await pass(1000);
  expect(reads() - before).toBe(1);
});

it('nothing moves under a card that is carried', async () => {
  const { element, pass, happens, cards } = await opened();
  element.grabbed = card('d-2', 'new');
  await happens(movedByOthers(), 'd-1');
  await pass(3000);
  expect(cards('new')).toEqual(['d-1', 'd-2']);
  element.grabbed = undefined;
  await pass(1000);
  expect(cards('new')).toEqual(['d-2']);
});

it('the focus follows its card, or stays near where it was', async () => {
  const { element, pass, happens } = await opened();
  await element.focusCard('d-1');
  await happens(movedByOthers(), 'd-1');
  await pass(400);
  expect(element.focusedCard?.dataset['dealId']).toBe('d-1');
  await happens(without(movedByOthers(), 'd-1'), 'd-1');
  await pass(3000);
  expect(element.focusedCard?.dataset['dealId']).toBe('d-3');
});

it('the user’s own move is no news', async () => {
  const { element, pass, happens, mentioned } = await opened();
  const moving = element.data.move('d-1', 'proposal');
  await pass(10);
  await moving;
  await happens(movedByOthers(), 'd-1');
  await pass(3000);
  expect(mentioned()).toBe('');
});

it('what happens to others’ deals is not read', async () => {
  const { pass, say, reads } = await opened();
  const before = reads();
  await say('lead.scored', { leadId: 'lead-x' });
  await say('deal.updated', { dealId: 'd-x', pipelineId: 'p-2' });
  await pass(3000);
  expect(reads()).toBe(before);
  await say('lead.scored', { leadId: 'lead-d-3' });
  await pass(3000);
  expect(reads()).toBe(before + 1);
});

it('cards that left the board are selected no more', async () => {
  const { element, pass, happens } = await opened();
  element.selection.toggle('d-1');
  await happens(without(board(), 'd-1'), 'd-1');
  await pass(400);
  expect(element.selection.ids.size).toBe(0);
});
