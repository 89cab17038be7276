import { expect, it, vi } from 'vitest';
import type { ScoringModel } from '../../model/scoring-model.ts';
import { aModel } from '../../testing/fake-scoring.ts';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

async function form(over: Partial<HTMLElementTagNameMap['dw-model-form']> = {}) {
  const element = await mount('dw-model-form', { model: aModel, ...over });
  const heard = vi.fn<(model: ScoringModel) => void>();
  element.addEventListener('dw-model', (e) => heard((e as CustomEvent<ScoringModel>).detail));
  return { element, heard, factors: () => [...element.shadowRoot!.querySelectorAll('dw-factor-editor')] };
}

it('hands on what was changed with all the rest', async () => {
  const { element, heard } = await form();
  const name = find<HTMLInputElement>(element, 'input');
  name.value = 'Fit of 2027';
  name.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenLastCalledWith({ ...aModel, name: 'Fit of 2027' });
  const description = find<HTMLTextAreaElement>(element, 'textarea');
  description.value = 'In two\n lines. ';
  description.dispatchEvent(new Event('change'));
  expect(heard.mock.lastCall?.[0].description).toBe('In two lines.');
  description.value = '';
  description.dispatchEvent(new Event('change'));
  expect(heard.mock.lastCall?.[0]).not.toHaveProperty('description');
});

it('factors are changed, added, made optional and removed', async () => {
  const { element, heard, factors } = await form();
  factors()[0]?.dispatchEvent(new CustomEvent('dw-factor', { detail: { ...aModel.factors[0], weight: 11 } }));
  expect(heard.mock.lastCall?.[0].factors[0]?.weight).toBe(11);
  factors()[1]?.dispatchEvent(new CustomEvent('dw-optional', { detail: true }));
  expect(heard.mock.lastCall?.[0].optional).toEqual(['company-size']);
  find(element, '[data-testid=add-factor]').click();
  await settled(element);
  expect(factors()).toHaveLength(3);
  factors()[0]?.dispatchEvent(new CustomEvent('dw-remove'));
  expect(heard.mock.lastCall?.[0].factors.map(({ id }) => id)).toEqual(['company-size', 'category-table']);
});

it('the focus is not lost with the last factor', async () => {
  const { element, factors } = await form();
  factors()[1]?.dispatchEvent(new CustomEvent('dw-remove'));
  expect(element.shadowRoot!.activeElement?.id).toBe('kind');
});

it('each factor gets its own faults', async () => {
  const { factors } = await form({ faults: { 'factors/1/weight': 'No.', base: 'Nor this.' } });
  expect(factors().map(({ faults }) => faults)).toEqual([{}, { weight: 'No.' }]);
});

it('nothing is offered where nothing may be changed', async () => {
  const { element } = await form({ disabled: true });
  expect(element.shadowRoot!.querySelector('[data-testid=add-factor]')).toBeNull();
});
