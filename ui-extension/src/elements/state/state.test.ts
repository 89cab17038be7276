import { expect, it, vi } from 'vitest';
import { ApiError, OfflineError } from '../../api/error.ts';
import { setLocale } from '../../core/i18n.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

setLocale('en');

it('an error shows what the server said and the request id, and can be tried again', async () => {
  const error = new ApiError(500, { detail: 'The database did not answer.' }, 'req-1');
  const state = await mount('dw-state', { error });
  const retry = vi.fn();
  state.addEventListener('dw-retry', retry);
  find(state, 'button').click();
  expect(textOf(state)).toContain('The database did not answer.');
  expect(find(state, 'code').textContent).toBe('req-1');
  expect(retry).toHaveBeenCalledOnce();
});

it.each([
  [new OfflineError(null), 'No connection'],
  [new ApiError(401, {}, null), 'You are signed out'],
  [new ApiError(403, {}, null), 'Not open to you'],
  [new ApiError(404, {}, null), 'Not found'],
  [new TypeError('x'), 'That did not work'],
])('%s reads "%s"', async (error, heading) => {
  expect(textOf(await mount('dw-state', { error }))).toContain(heading);
});

it('without a session it leads to the sign-in by a link for the whole page', async () => {
  const state = await mount('dw-state', { error: new ApiError(401, {}, null) });
  expect(find(state, 'a').getAttribute('href')).toBe('/dealwright/sign-in/Ym9hcmQ');
  expect(find(state, 'a').getAttribute('target')).toBe('_top');
});

it('nothing yet is said in the words it is given, and is no alert', async () => {
  const state = await mount('dw-state', { heading: 'No leads yet', text: 'Add the first one.' });
  expect(textOf(state)).toContain('No leads yet');
  expect(find(state, '.state').hasAttribute('role')).toBe(false);
});

it('a page that could not be loaded without a connection says that there is none', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(textOf(await mount('dw-state', { error: new TypeError('Failed to fetch dynamically imported module') }))).toContain('No connection');
  online.mockRestore();
});
