import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeApi, me, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const run = (state: string, over = {}) => ({
  id: 'r-1', job: 'lead-score-refresh', slot: '2026-11-20T00:00:00Z', startedAt: '2026-11-20T00:00:00Z', finishedAt: null, state, chunks: 4, chunksDone: 1, leads: 1000, changed: 12, ...over,
});
const host = { state: 'ready', host: 'demo', name: 'Harbour Billing', version: '2', problems: [], listsChanges: true, createsCustomers: false, signals: [], listsPlans: true };

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /admin/host': { body: host },
    'GET /admin/jobs/runs': { body: { items: [] } },
    'GET /imports': { body: { items: [] } },
    'POST /admin/jobs/lead-score-refresh': { status: 202, body: { runId: 'r-1' } },
    ...over,
  });
  const mounting = mount('dw-job-settings', { context });
  await vi.advanceTimersByTimeAsync(50);
  return { page: await mounting, calls };
}

it('starts a job and watches it until it ended', async () => {
  let state = 'running';
  let started = false;
  const { page } = await opened({
    'GET /admin/jobs/runs': () => ({ body: { items: started ? [run(state)] : [] } }),
    'POST /admin/jobs/lead-score-refresh': () => ((started = true), { status: 202, body: { runId: 'r-1' } }),
  });
  expect(textOf(page)).toMatch(/Harbour Billing 2 is connected.*Nothing ran yet/);
  find(page, '[data-job=lead-score-refresh] button').click();
  await vi.advanceTimersByTimeAsync(50);
  expect(textOf(find(page, '[data-testid=run]'))).toMatch(/Score leads anew.*1 of 4 parts\s+1,000\s+12/);
  expect(find<HTMLButtonElement>(page, '[data-job=lead-score-refresh] button').disabled).toBe(true);
  state = 'done';
  await vi.advanceTimersByTimeAsync(2100);
  expect(textOf(find(page, '[data-testid=run]'))).toContain('done');
});

it('what needs a host waits for one, and what is wrong with it is said', async () => {
  const absent = await opened({ 'GET /admin/host': { body: { ...host, state: 'absent', name: null, version: null } } });
  expect(find<HTMLButtonElement>(absent.page, '[data-job=customer-sync] button').disabled).toBe(true);
  const faulty = await opened({ 'GET /admin/host': { body: { ...host, state: 'faulty', problems: ['The table customers is missing.'] } } });
  expect(textOf(find(faulty.page, '[data-testid=host]'))).toContain('The table customers is missing.');
});

it('who may not run jobs is told', async () => {
  const { page } = await opened({ 'GET /admin/jobs/runs': { status: 403, body: {} } });
  expect(textOf(page)).toContain('Not open to you');
});
