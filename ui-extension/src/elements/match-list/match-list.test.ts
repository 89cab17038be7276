import { expect, it, vi } from 'vitest';
import { fakeApi, lead } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(items: unknown[], merges = true) {
  const { context } = fakeApi({ 'GET /leads/l-1/matches': { body: { items } } });
  return mount('dw-match-list', { context, leadId: 'l-1', merges });
}

it('names who looks the same and why, and leads to the merge', async () => {
  const list = await opened([{ lead: lead({ id: 'l-2', displayName: 'M. Chen' }), by: ['email', 'phone'] }]);
  expect(textOf(list)).toMatch(/This lead looks the same.*M\. Chen.*Orion · same e-mail address · same phone number/);
  const merge = vi.fn();
  list.addEventListener('dw-merge', (e) => merge((e as CustomEvent<string>).detail));
  find(list, 'button').click();
  expect(merge).toHaveBeenCalledWith('l-2');
});

it('offers no merge to those who may not, and nothing where nobody looks the same', async () => {
  const list = await opened([{ lead: lead({ id: 'l-2' }), by: ['email'] }], false);
  expect(list.shadowRoot!.querySelector('button')).toBeNull();
  expect(textOf(await opened([])).trim()).toBe('');
});
