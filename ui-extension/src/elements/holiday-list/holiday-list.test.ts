import { expect, it, vi } from 'vitest';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(holidays = [{ day: '2027-01-01', name: 'New Year' }]) {
  const list = await mount('dw-holiday-list', { holidays });
  const told = vi.fn();
  for (const type of ['dw-add', 'dw-import', 'dw-remove']) list.addEventListener(type, (e) => told(type, (e as CustomEvent<unknown>).detail));
  return { list, told };
}

it('shows the days as they are in the calendar, and removes one', async () => {
  const { list, told } = await opened();
  expect(textOf(list)).toMatch(/Jan 1, 2027\s+New Year/);
  find(list, '[data-testid=holiday] button').click();
  expect(told).toHaveBeenCalledWith('dw-remove', { day: '2027-01-01', name: 'New Year' });
  expect(textOf((await opened([])).list)).toContain('No holidays yet.');
});

it('a day is needed to add one', async () => {
  const { list, told } = await opened();
  const submit = () => find(list, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  submit();
  await settled(list);
  expect(find(list, '[role=alert]').textContent).toBe('Give the day.');
  find<HTMLInputElement>(list, '#day').value = '2027-05-01';
  submit();
  expect(told).toHaveBeenCalledWith('dw-add', { day: '2027-05-01', name: null });
});

it('a list is read line by line', async () => {
  const { list, told } = await opened();
  find(list, '[data-testid=paste]').click();
  await settled(list);
  const submit = async (text: string) => {
    find<HTMLTextAreaElement>(list, '#list').value = text;
    find(list, '#list').closest('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(list);
  };
  await submit('2027-05-01 Labour Day\nnonsense');
  expect(textOf(list)).toContain('nonsense');
  expect(told).not.toHaveBeenCalled();
  await submit('2027-05-01 Labour Day');
  expect(told).toHaveBeenCalledWith('dw-import', [{ day: '2027-05-01', name: 'Labour Day' }]);
});
