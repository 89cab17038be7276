import { expect, it } from 'vitest';
import { find, mount } from '../../testing/mount.ts';
import './index.ts';

it('sets names beside values, and links where there is somewhere to go', async () => {
  const list = await mount('dw-fact-list', { heading: 'Contact', facts: [{ name: 'E-mail', value: 'a@b', href: 'mailto:a@b' }] });
  expect(find(list, 'dt').textContent).toBe('E-mail');
  expect(find(list, 'dd a').getAttribute('href')).toBe('mailto:a@b');
});

it('is not there without facts', async () => {
  const list = await mount('dw-fact-list', { heading: 'Contact', facts: [] });
  expect(list.shadowRoot?.querySelector('section')).toBeNull();
});
