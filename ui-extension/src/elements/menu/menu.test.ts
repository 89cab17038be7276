import { expect, it, vi } from 'vitest';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const groups = [
  { items: [{ id: 'open', label: 'Open the lead' }] },
  { title: 'Move to', items: [{ id: 's-1', label: 'New', disabled: true }, { id: 's-2', label: 'Proposal' }] },
];

async function shown(choose = vi.fn()) {
  const menu = await mount('dw-menu', {});
  const button = document.body.appendChild(document.createElement('button'));
  await menu.show(button, 'Actions', groups, choose);
  await menu.updateComplete;
  const items = [...(menu.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  return { menu, button, choose, items };
}

it('names its items and says that it is open', async () => {
  const { menu, button, items } = await shown();
  expect(items.map(textOf).map((t) => t.trim())).toEqual(['Open the lead', 'New', 'Proposal']);
  expect(find(menu, '[role=menu]').getAttribute('aria-label')).toBe('Actions');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

it('tells which item was picked, but not a disabled one', async () => {
  const { choose, items } = await shown();
  items[1]?.click();
  expect(choose).not.toHaveBeenCalled();
  items[2]?.click();
  expect(choose).toHaveBeenCalledWith('s-2');
});

it('arrows go round, End goes to the last, a letter to the next that begins with it', async () => {
  const { menu, items } = await shown();
  const press = (key: string) => menu.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  expect(menu.shadowRoot?.activeElement).toBe(items[0]);
  press('ArrowUp');
  expect(menu.shadowRoot?.activeElement).toBe(items[2]);
  press('Home');
  press('n');
  expect(menu.shadowRoot?.activeElement).toBe(items[1]);
});
