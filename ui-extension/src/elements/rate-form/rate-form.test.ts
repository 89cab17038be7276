import { expect, it, vi } from 'vitest';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

it('takes a rate as people write it, and nothing that is none', async () => {
  const form = await mount('dw-rate-form', { into: 'EUR' });
  const rate = vi.fn();
  form.addEventListener('dw-rate', (e) => rate((e as CustomEvent<unknown>).detail));
  const submit = async () => {
    find(form, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(form);
  };
  await submit();
  expect(find(form, '[role=alert]').textContent).toContain('Give both currencies');
  find<HTMLInputElement>(form, '#from').value = 'chf';
  find<HTMLInputElement>(form, '#rate').value = '1,06';
  find<HTMLInputElement>(form, '#day').value = '2026-11-20';
  await submit();
  expect(rate).toHaveBeenCalledWith({ from: 'CHF', to: 'EUR', day: '2026-11-20', rate: 1.06 });
});
