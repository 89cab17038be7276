import { expect, it, vi } from 'vitest';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows what will be, and tells what is taken from the other', async () => {
  const fields = [
    { id: 'email', name: 'E-mail', mine: 'a@x', other: 'b@x', differs: true },
    { id: 'phone', name: 'Phone', mine: '', other: '+44', differs: false },
  ];
  const table = await mount('dw-merge-table', { fields, mine: 'This', other: 'Other' });
  const take = vi.fn();
  table.addEventListener('dw-take', (e) => take([...(e as CustomEvent<Set<string>>).detail]));
  const result = (id: string) => find(table, `[data-field=${id}] .result`).textContent;
  expect([result('email'), result('phone')]).toEqual(['a@x', '+44']);
  find(table, 'input[aria-label="E-mail: b@x"]').dispatchEvent(new Event('change'));
  expect(take).toHaveBeenCalledWith(['email']);
  table.take = new Set(['email']);
  await settled(table);
  expect(result('email')).toBe('b@x');
  expect(textOf(table)).toContain('Becomes');
});
