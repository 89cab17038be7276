import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoardFilter } from '../../api/types.ts';
import { pipeline } from '../../testing/fake-api.ts';
import { find, mount } from '../../testing/mount.ts';
import './index.ts';

const users = [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }];
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

async function filters(filter: BoardFilter = {}) {
  const element = await mount('dw-board-filters', { users, filter, pipelines: [pipeline] });
  const heard = vi.fn();
  element.addEventListener('dw-filter', (e) => heard((e as CustomEvent<BoardFilter>).detail));
  const set = (id: string, value: string, event: string) => {
    const control = find<HTMLInputElement>(element, `[data-testid=${id}]`);
    control.value = value;
    control.dispatchEvent(new Event(event));
  };
  return { element, heard, set };
}

it('waits until the typing pauses', async () => {
  const { heard, set } = await filters();
  set('filter-text', 'or', 'input');
  set('filter-text', 'orion ', 'input');
  expect(heard).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(heard.mock.calls).toEqual([[{ q: 'orion' }]]);
});

it('adds to the filter that holds, and clears it', async () => {
  const { element, heard, set } = await filters({ q: 'orion' });
  set('filter-score', '70', 'change');
  expect(heard).toHaveBeenLastCalledWith({ q: 'orion', scoreMin: 70 });
  find(element, '.btn').click();
  expect(heard).toHaveBeenLastCalledWith({});
});

it('offers a choice of pipelines only where there are several', async () => {
  const { element } = await filters();
  expect(element.shadowRoot?.querySelector('[data-testid=filter-pipeline]')).toBeNull();
});
