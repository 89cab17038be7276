import { expect, it, vi } from 'vitest';
import { stage } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const stages = [
  stage('new', { probability: 10 }),
  stage('demo', { probability: 40, scoreThreshold: 70, slaDays: 14, requiredFields: ['deal.value'] }),
  stage('won', { type: 'won', leadStatus: 'won' }),
  stage('lost', { type: 'lost' }),
];

async function opened() {
  const list = await mount('dw-stage-list', { stages });
  const places = vi.fn();
  list.addEventListener('dw-stage-place', (e) => places((e as CustomEvent).detail));
  const press = async (id: string, ...keys: string[]) => {
    for (const key of keys) {
      find(list, `[data-stage-id=${id}] .handle`).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled(list);
    }
  };
  const order = () => [...list.shadowRoot!.querySelectorAll('li')].map((li) => li.dataset['stageId']);
  return { list, places, press, order, said: () => find(list, '[data-testid=announcer]').textContent };
}

it('says what is set for each stage', async () => {
  const { list } = await opened();
  expect(textOf(list)).toMatch(/demo\s+open\s+40 % to win · from score 70 · SLA 14 d · asks for Value of the deal/);
  expect(textOf(list)).toMatch(/won\s+won\s+lead becomes Won/);
});

it('is put into another order by the keyboard', async () => {
  const { press, order, places, said } = await opened();
  await press('new', ' ', 'ArrowDown');
  expect(order()).toEqual(['demo', 'new', 'won', 'lost']);
  expect(said()).toBe('Place 2 of 4');
  expect(places).not.toHaveBeenCalled();
  await press('new', 'Enter');
  expect(places).toHaveBeenCalledWith({ stage: stages[0], position: 1 });
});

it('a stage does not leave those of its kind, and Escape puts it back', async () => {
  const { press, order, places, said } = await opened();
  await press('new', ' ', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(order()).toEqual(['demo', 'new', 'won', 'lost']);
  await press('new', 'Escape');
  expect(order()).toEqual(['new', 'demo', 'won', 'lost']);
  expect(said()).toBe('new stays where it was.');
  expect(places).not.toHaveBeenCalled();
});

it('the only stage of a kind cannot be deleted', async () => {
  const { list } = await opened();
  const buttons = (id: string) => list.shadowRoot!.querySelectorAll(`[data-stage-id=${id}] [data-testid=dw-stage-delete]`).length;
  expect([buttons('new'), buttons('won')]).toEqual([1, 0]);
});
