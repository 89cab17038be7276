import { expect, it, vi } from 'vitest';
import { fakeApi, lead, me, pipeline, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const run = {
  id: 'i-1', fileName: 'a.csv', state: 'running', rows: 2, processed: 0, accepted: 0, refused: 0, scored: 0,
  startedAt: null, finishedAt: null, failure: null, problems: [],
};
const mapping = { fields: { email: { column: 'Mail' } }, rest: 'ignore' };

async function opened(over: Record<string, Answer | Handler> = {}) {
  const { context, calls } = fakeApi({
    'GET /me': { body: me },
    'GET /pipelines': { body: { items: [pipeline] } },
    'POST /imports': { status: 201, body: { id: 'i-1', fileName: 'a.csv', rows: 2, columns: [{ name: 'Mail', samples: ['a@b'] }], suggestedMapping: mapping } },
    'POST /imports/i-1/preview': { body: { rows: 2, accepted: 2, refused: 0, problems: [], sample: [lead()] } },
    'POST /imports/i-1/start': { status: 202, body: run },
    'GET /imports/i-1': { body: { ...run, state: 'done', processed: 2, accepted: 2, scored: 2 } },
    ...over,
  });
  const wizard = await mount('dw-import-wizard', { context });
  const upload = async (file = new File(['Mail\na@b'], 'a.csv')) => {
    const drop = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files: [file] } });
    find(wizard, '.drop').dispatchEvent(drop);
    await settled(wizard);
  };
  const next = async () => {
    find(wizard, '[data-testid=import-next]').click();
    await settled(wizard);
  };
  return { wizard, calls, upload, next };
}

it('goes from file to report, and the address keeps the run', async () => {
  const { wizard, calls, upload, next } = await opened();
  const told = vi.fn();
  wizard.addEventListener('dw-query-change', (e) => told((e as CustomEvent).detail));
  await upload();
  expect(find(wizard, '[aria-current=step]').textContent).toContain('Columns');
  await next();
  expect(textOf(wizard)).toContain('Import 2 leads');
  await next();
  expect(told).toHaveBeenCalledWith({ import: 'i-1' });
  await vi.waitFor(() => expect(textOf(wizard)).toContain('a.csv is imported'), { timeout: 3000 });
  expect(calls.filter((c) => c.method === 'POST').map((c) => c.body)).toEqual([undefined, { mapping }, { mapping }]);
});

it('a refused mapping is explained and can be put right', async () => {
  const { wizard, upload, next } = await opened({
    'POST /imports/i-1/preview': { status: 400, body: { detail: 'Some values are not valid.', errors: [{ pointer: '/mapping/fields/email', detail: 'is unknown' }] } },
  });
  await upload();
  await next();
  expect(find(wizard, '[data-testid=import-failure]').textContent).toContain('/mapping/fields/email: is unknown');
  expect(find(wizard, '[aria-current=step]').textContent).toContain('Columns');
});

it('a file over the limit is not sent', async () => {
  const { wizard, calls, upload } = await opened();
  const file = new File(['Mail'], 'a.csv');
  Object.defineProperty(file, 'size', { value: (20 << 20) + 1 });
  await upload(file);
  expect(find(wizard, '[data-testid=import-failure]').textContent).toContain('larger than 20 MiB');
  expect(calls.filter((c) => c.method === 'POST')).toEqual([]);
});

it('nothing accepted means nothing to start', async () => {
  const { wizard, upload, next } = await opened({ 'POST /imports/i-1/preview': { body: { rows: 2, accepted: 0, refused: 2, problems: [], sample: [] } } });
  await upload();
  await next();
  expect(find<HTMLButtonElement>(wizard, '[data-testid=import-next]').disabled).toBe(true);
});

it('who may not import is told so', async () => {
  const { wizard } = await opened({ 'GET /me': { body: { ...me, permissions: [] } } });
  expect(textOf(wizard)).toContain('Not open to you');
});
