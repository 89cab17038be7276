import { expect, it, vi } from 'vitest';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

it('shows whole hours as hours, and sends minutes, the highest score first', async () => {
  const element = await mount('dw-sla-targets', { targets: [{ minScore: 0, minutes: 2880 }], dueSoon: 60 });
  const saved = vi.fn();
  element.addEventListener('dw-save', (e) => saved((e as CustomEvent<unknown>).detail));
  expect(find<HTMLInputElement>(element, '#amount-0').value).toBe('48');
  find(element, '[data-testid=add-target]').click();
  await settled(element);
  const set = (id: string, value: string) => {
    const field = find<HTMLInputElement>(element, id);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  set('#score-1', '85');
  await settled(element);
  set('#amount-1', '2');
  await settled(element);
  find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  expect(saved).toHaveBeenCalledWith({ targets: [{ minScore: 85, minutes: 120 }, { minScore: 0, minutes: 2880 }], dueSoonMinutes: 60 });
});

it('the last tier cannot be taken away', async () => {
  const element = await mount('dw-sla-targets', { targets: [{ minScore: 0, minutes: 60 }] });
  expect(element.shadowRoot!.querySelectorAll('[data-testid=target] button')).toHaveLength(0);
});
