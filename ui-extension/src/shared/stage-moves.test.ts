import { expect, it, vi } from 'vitest';
import { ApiError } from '../api/error.ts';
import { stage } from '../testing/fake-api.ts';
import { StageMoves, type Place } from './stage-moves.ts';

const stages = [stage('new'), stage('proposal', { position: 1 }), stage('lost', { position: 2, type: 'lost' })];
const [fresh, proposal, lost] = stages;
const settled = () => new Promise((done) => setTimeout(done));

/** A page whose record stands at "new" and goes where it is sent. */
function pageOf(moveTo: (stageId: string, reason?: string) => Promise<void> = () => Promise.resolve()) {
  const at = (stageId: string): Place => ({
    name: 'Orion', stageId, history: [],
    moveTo: async (to, reason) => {
      await moveTo(to, reason);
      return (page.place = at(to));
    },
  });
  const page = { stages, place: at('new'), requestUpdate: vi.fn(), reload: vi.fn(() => Promise.resolve()), note: vi.fn<(text: string, action?: { run: () => void }) => void>() };
  return { page, moves: new StageMoves(page) };
}

it('a move is told, and undone from where it is told', async () => {
  const { page, moves } = pageOf();
  moves.wish(proposal);
  await settled();
  expect(page.note).toHaveBeenCalledWith('Orion moved to proposal', expect.anything());
  page.note.mock.calls[0]?.[1]?.run();
  await settled();
  expect(page.place.stageId).toBe(fresh?.id);
  expect(page.note).toHaveBeenLastCalledWith('Orion is back in new');
});

it('a loss waits for its reason', async () => {
  const sent = vi.fn(() => Promise.resolve());
  const { moves } = pageOf(sent);
  moves.wish(lost);
  await settled();
  expect([moves.asking, sent.mock.calls.length]).toEqual([true, 0]);
});

it('a stage whose score is too low asks for a reason too', async () => {
  const { moves } = pageOf(() => Promise.reject(new ApiError(400, { code: 'reason-required' }, null)));
  moves.wish(proposal);
  await settled();
  expect(moves.asking).toBe(true);
});

it('a conflict is asked about, any other refusal is told', async () => {
  const stale = pageOf(() => Promise.reject(new ApiError(412, { code: 'version-conflict' }, null)));
  stale.moves.wish(proposal);
  await settled();
  expect(stale.moves.asking).toBe(true);

  const refused = pageOf(() => Promise.reject(new ApiError(403, { code: 'not-permitted', detail: 'May not.' }, null)));
  refused.moves.wish(proposal);
  await settled();
  expect(refused.moves.asking).toBe(false);
  expect(refused.page.note).toHaveBeenCalledWith(expect.stringContaining('Orion'));
});
