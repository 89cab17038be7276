import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, me } from '../../testing/fake-api.ts';
import { mount, settled, textOf } from '../../testing/mount.ts';
import { DwApp } from './index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

async function opened(path: string, shows: string) {
  history.replaceState(null, '', path);
  const { context } = fakeApi({
    'GET /me': { body: me },
    'GET /leads': { body: { items: [], nextCursor: null, total: 0, totalIsExact: true } },
  });
  const app = new DwApp();
  app.context = { ...context, navigate: app.context.navigate, onSignedOut: app.context.onSignedOut };
  document.body.replaceChildren(app);
  await vi.waitFor(() => expect(app.shadowRoot?.querySelector(shows)).toBeTruthy());
  await settled(app);
  return app;
}

it('opens the page that the address names, and titles the window', async () => {
  const app = await opened('/dealwright/leads?band=high', 'dw-lead-list');
  const list = app.shadowRoot?.querySelector('dw-lead-list');
  expect(list?.band).toBe('high');
  expect(document.title).toBe('Leads · Dealwright');
});

it('an unknown address is told, with a way out', async () => {
  expect(textOf(await opened('/dealwright/nowhere', 'dw-state'))).toContain('Not found');
});

it('keeps an element’s filter in the address', async () => {
  const app = await opened('/dealwright/leads?q=old', 'dw-lead-list');
  app.shadowRoot?.querySelector('dw-lead-list')?.dispatchEvent(
    new CustomEvent('dw-query-change', { detail: { q: '', band: 'low' }, bubbles: true, composed: true }),
  );
  expect(location.search).toBe('?band=low');
});

it('who is signing out is not led to the sign-in by an answer that was still under way', async () => {
  const app = await opened('/dealwright/leads', 'dw-lead-list');
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
  const replace = vi.spyOn(location, 'replace').mockImplementation(() => {});
  app.shadowRoot?.querySelector('dw-user-menu')?.dispatchEvent(new CustomEvent('dw-sign-out'));

  expect(assign).toHaveBeenCalledWith('/dealwright/logout');
  expect(app.context.onSignedOut?.()).toBe(true);
  expect(replace).not.toHaveBeenCalled();

  window.dispatchEvent(new Event('pageshow'));
  expect(app.context.onSignedOut?.()).toBe(true);
  expect(replace).toHaveBeenCalledOnce();
});

it('is registered under its name', async () => {
  expect(await mount('dw-app', {})).toBeInstanceOf(DwApp);
});
