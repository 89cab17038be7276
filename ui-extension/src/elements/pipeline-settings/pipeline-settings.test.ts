import { expect, it, vi } from 'vitest';
import { fakeApi, me, pipeline, stage, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const admin = { ...me, permissions: [...me.permissions, 'pipelines-manage'] };
const shown = { ...pipeline, stages: [stage('new'), stage('demo'), stage('won', { type: 'won' }), stage('lost', { type: 'lost' })] };
const second = { ...shown, id: 'p-2', name: 'Renewals', isDefault: false };

async function opened(over: Record<string, Answer | Handler> = {}, pipelineId = '') {
  const { context, calls } = fakeApi({
    'GET /me': { body: admin },
    'GET /pipelines': { body: { items: [shown, second] } },
    ...over,
  });
  const page = await mount('dw-pipeline-settings', { context, pipelineId });
  const changes = () => calls.filter((c) => c.method !== 'GET');
  return { page, changes };
}

it('shows the default pipeline, and the way to the others', async () => {
  const { page } = await opened();
  expect(find(page, '[data-testid=pipeline-name]').textContent).toBe('New business');
  expect(textOf(page)).toContain('Default pipeline');
  const links = [...page.shadowRoot!.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
  expect(links).toContain('/dealwright/settings/pipelines/p-2');
});

it('a stage is saved with the version that was seen', async () => {
  const { page, changes } = await opened({ 'PATCH /pipelines/p-1/stages/new': { body: shown } });
  find(page, 'dw-stage-list').dispatchEvent(new CustomEvent('dw-stage-edit', { detail: shown.stages[0] }));
  await settled(page);
  find<HTMLInputElement>(find(page, 'dw-stage-dialog'), '#name').value = 'Incoming';
  find(find(page, 'dw-stage-dialog'), 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
  expect(changes()[0]?.headers.get('If-Match')).toBe('"3"');
  expect(changes()[0]?.body).toMatchObject({ name: 'Incoming', type: 'open' });
  expect(textOf(page)).toContain('was saved');
});

it('a stale change is told, and what was filled in stays', async () => {
  const { page, changes } = await opened({ 'PATCH /pipelines/p-1/stages/new': { status: 412, body: { code: 'version-conflict' } } });
  find(page, 'dw-stage-list').dispatchEvent(new CustomEvent('dw-stage-edit', { detail: shown.stages[0] }));
  await settled(page);
  find(find(page, 'dw-stage-dialog'), 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(page);
  expect(changes()).toHaveLength(1);
  expect(find(find(page, 'dw-stage-dialog'), '[role=alert]').textContent).toContain('changed by somebody else');
  expect(page.asked?.kind).toBe('stage');
});

it('a deleted stage hands its deals to one of its kind', async () => {
  const queries: string[] = [];
  const { page } = await opened({
    'DELETE /pipelines/p-1/stages/new': ({ url }) => {
      queries.push(url.search);
      return { body: shown };
    },
  });
  find(page, 'dw-stage-list').dispatchEvent(new CustomEvent('dw-stage-delete', { detail: shown.stages[0] }));
  await settled(page);
  const dialog = page.shadowRoot!.querySelector('dw-confirm-dialog[open]')!;
  expect([...dialog.querySelectorAll('option')].map((o) => o.value)).toEqual(['demo']);
  dialog.dispatchEvent(new CustomEvent('dw-confirm'));
  await settled(page);
  expect(queries).toEqual(['?moveDealsTo=demo']);
});

it('a stage moved to another place is stored there', async () => {
  const { page, changes } = await opened({ 'PATCH /pipelines/p-1/stages/new': { body: shown } });
  find(page, 'dw-stage-list').dispatchEvent(new CustomEvent('dw-stage-place', { detail: { stage: shown.stages[0], position: 1 } }));
  await settled(page);
  expect(changes()[0]?.body).toEqual({ position: 1 });
});

it('another pipeline becomes the default, and is offered to be deleted until then', async () => {
  const { page, changes } = await opened({ 'PATCH /pipelines/p-2': { body: second } }, 'p-2');
  const button = (text: string) => [...page.shadowRoot!.querySelectorAll<HTMLElement>('.head button')].find((b) => b.textContent?.trim() === text);
  expect(button('Delete')).toBeDefined();
  button('Make it the default')?.click();
  await settled(page);
  expect(changes()[0]).toMatchObject({ path: '/pipelines/p-2', body: { isDefault: true } });
});

it('a new pipeline is opened', async () => {
  const { page } = await opened({ 'POST /pipelines': { status: 201, body: { ...second, id: 'p-3' } } });
  const opens = vi.fn();
  page.addEventListener('dw-open-page', (e) => opens((e as CustomEvent).detail));
  find(page, '[data-testid=add-pipeline]').click();
  await settled(page);
  find(page, 'dw-name-dialog').dispatchEvent(new CustomEvent('dw-confirm', { detail: 'Upsell' }));
  await settled(page);
  expect(opens).toHaveBeenCalledWith('/dealwright/settings/pipelines/p-3');
});

it('who may not is told so', async () => {
  const { page } = await opened({ 'GET /pipelines': { status: 403, body: { detail: 'This needs the permission pipelines-read.' } } });
  expect(textOf(page)).toContain('Not open to you');
});
