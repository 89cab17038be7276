import { expect, it, vi } from 'vitest';
import { setLocale } from '../../core/i18n.ts';
import { fakeApi, me } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const organisation = me.organisation!;
const both = { ...me, organisations: [organisation, { ...organisation, id: 'o-2', name: 'Contoso' }] };

async function opened() {
  const { context } = fakeApi({});
  const menu = await mount('dw-user-menu', { context, me: both });
  find(menu, '.who').click();
  await settled(menu);
  const item = (name: string) =>
    [...find(menu, 'dw-menu').shadowRoot!.querySelectorAll<HTMLElement>('button')].find((b) => textOf(b).includes(name))!;
  return { menu, item };
}

it('says who is signed in and for whom', async () => {
  const { menu, item } = await opened();
  expect(textOf(find(menu, '.who'))).toContain('Mira Keller');
  expect(item('Northwind').getAttribute('aria-checked')).toBe('true');
});

it('the theme is chosen and remembered', async () => {
  const { item } = await opened();
  item('Dark').click();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('dw-theme')).toBe('dark');
});

it('another organisation is asked for', async () => {
  const { menu, item } = await opened();
  const asked = vi.fn();
  menu.addEventListener('dw-organisation-change', (e) => asked((e as CustomEvent<string>).detail));
  item('Contoso').click();
  expect(asked).toHaveBeenCalledWith('o-2');
});

it('the language changes at once', async () => {
  const { menu, item } = await opened();
  item('Deutsch').click();
  find(menu, '.who').click();
  await settled(menu);
  expect(textOf(find(menu, 'dw-menu'))).toContain('Abmelden');
  setLocale('en');
});

it('signing out is left to the page', async () => {
  const { menu, item } = await opened();
  const asked = vi.fn();
  menu.addEventListener('dw-sign-out', asked);
  item('Sign out').click();
  expect(asked).toHaveBeenCalledOnce();
});
