import { expect, it, vi } from 'vitest';
import type { BusinessWeek } from '../../api/types.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(week: BusinessWeek | null) {
  const element = await mount('dw-business-hours', { week, timeZone: 'Europe/Berlin' });
  const saved = vi.fn();
  element.addEventListener('dw-save', (e) => saved((e as CustomEvent<unknown>).detail));
  const submit = () => find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { element, saved, submit };
}

const none = { tuesday: null, wednesday: null, thursday: null, friday: null, saturday: null, sunday: null };

it('around the clock is no week at all', async () => {
  const { element, saved, submit } = await opened(null);
  expect(textOf(element)).toContain('Europe/Berlin');
  submit();
  expect(saved).toHaveBeenCalledWith({ businessHours: null });
});

it('a day has stretches that are changed, added and taken away', async () => {
  const { element, saved, submit } = await opened({ monday: [{ from: '09:00', until: '17:00' }], ...none });
  const monday = find(element, '[data-day=monday]');
  const until = monday.querySelectorAll('input')[1]!;
  until.value = '24:00';
  until.dispatchEvent(new Event('change'));
  find(element, '[data-day=tuesday] button').click();
  await settled(element);
  submit();
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ businessHours: { monday: [{ from: '09:00', until: '24:00' }], tuesday: [{ from: '09:00', until: '17:00' }], sunday: [] } });
  find(element, '[data-day=monday] .stretch button').click();
  await settled(element);
  expect(textOf(find(element, '[data-day=monday]'))).toContain('closed');
});
