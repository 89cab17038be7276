import { expect, it, vi } from 'vitest';
import type { Factor, FactorKind } from '../../model/scoring-model.ts';
import { KINDS, withNew } from '../../model/scoring-model.ts';
import { aModel } from '../../testing/fake-scoring.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

async function editor(factor: Factor, over: Partial<HTMLElementTagNameMap['dw-factor-editor']> = {}) {
  const element = await mount('dw-factor-editor', { factor, ...over });
  const heard = vi.fn();
  element.addEventListener('dw-factor', (e) => heard((e as CustomEvent<Factor>).detail));
  const all = <T extends Element>(selector: string) => [...element.shadowRoot!.querySelectorAll<T>(selector)];
  const set = (control: HTMLInputElement | HTMLSelectElement | undefined, value: string) => {
    control!.value = value;
    control!.dispatchEvent(new Event('change'));
  };
  const field = (label: string) => all<HTMLInputElement>('input, select, textarea').find((c) => (c.getAttribute('aria-label') ?? c.closest('label')?.textContent)?.includes(label));
  return { element, heard, all, set, field };
}

const [source, size] = aModel.factors as [Factor, Factor];
const fresh = (kind: FactorKind) => withNew({ ...aModel, factors: [] }, kind).factors[0]!;

it.each(KINDS)('a %s has a form, which is closed to whom it may not change', async (kind) => {
  const { all } = await editor(fresh(kind), { disabled: true });
  const open = all<HTMLInputElement>('input, select, textarea').filter((control) => !control.disabled);
  expect(all('input, select, textarea').length).toBeGreaterThan(2);
  expect(open).toEqual([]);
});

it('says what it is and how much it weighs', async () => {
  const { element } = await editor(source, { share: 0.25, sharers: ['activity'], others: ['activity', 'recency'] });
  expect(textOf(element)).toMatch(/Lead source\s+a value for each category\s+10 · 25%/);
  const [activity, recency] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset input')];
  expect([activity?.checked, recency?.checked]).toEqual([true, false]);
  const shares = vi.fn();
  element.addEventListener('dw-share', (e) => shares((e as CustomEvent).detail));
  recency?.dispatchEvent(new Event('change'));
  expect(shares).toHaveBeenCalledWith(['activity', 'recency']);
});

it('weights and values are changed', async () => {
  const { heard, set, field } = await editor(source);
  set(field('Weight'), '12.5');
  expect(heard).toHaveBeenLastCalledWith({ ...source, weight: 12.5 });
  set(field('Worth (0 to 100): referral'), '95');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ values: { referral: 95, website: 60 } });
  set(field('Worth (0 to 100): referral'), '');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ values: { referral: null } });
});

it('a point of a curve is changed, added and removed', async () => {
  const { heard, all, set, field } = await editor(size);
  set(field('Point 2: worth'), '80');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ points: [[1, 15], [250, 80]] });
  all<HTMLElement>('.curve .btn:not(.icon-only)')[0]?.click();
  expect(heard.mock.lastCall?.[0]).toMatchObject({ points: [[1, 15], [250, 75], [501, 75]] });
  all<HTMLElement>('.curve .icon-only')[0]?.click();
  expect(heard.mock.lastCall?.[0]).toMatchObject({ points: [[250, 75]] });
});

it('what goes hands the focus on', async () => {
  const { element, all } = await editor(size);
  const [first, second] = all<HTMLElement>('.curve .icon-only');
  second?.focus();
  second?.click();
  expect(element.shadowRoot!.activeElement).toBe(first);
  const removed = vi.fn();
  element.addEventListener('dw-remove', removed);
  all<HTMLElement>('[data-testid=remove-factor]')[0]?.click();
  expect(removed).toHaveBeenCalledOnce();
  expect(element.shadowRoot!.activeElement?.localName).toBe('summary');
});

it('words are split at commas, fields and events are checked', async () => {
  const words = await editor(fresh('text-patterns'));
  words.set(words.field('Words'), 'chief, c level ,');
  expect(words.heard.mock.lastCall?.[0]).toMatchObject({ patterns: [{ key: 'executive', words: ['chief', 'c level'] }] });
  const fields = await editor(fresh('completeness'));
  fields.field('Country')?.dispatchEvent(new Event('change'));
  expect(fields.heard.mock.lastCall?.[0].features).toContain('country');
});

it('a cell of a pair table is changed', async () => {
  const { heard, set, field } = await editor(fresh('pair-table'));
  set(field('referral, from 100'), '90');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ values: [[50, 90], [50, 50]] });
});

it('rows and columns of a pair table are changed', async () => {
  const { heard, all, set, field } = await editor(fresh('pair-table'));
  set(all<HTMLInputElement>('[data-axis=columns]')[0], '100, 500');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ columns: { bounds: [100, 500] }, values: [[50, 50, 50], [50, 50, 50]] });
  set(field('Rows'), 'estimatedValue');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ rows: { feature: 'estimatedValue', bounds: [100] } });
});

it('what is wrong stands at its field, and unfolds the factor', async () => {
  const { element, all } = await editor(size, { faults: { 'points/1/1': 'Must be a number from 0 to 100.' } });
  expect(all<HTMLDetailsElement>('details')[0]?.open).toBe(true);
  expect(all('[aria-invalid=true]')).toHaveLength(1);
  expect(textOf(element)).toContain('Must be a number from 0 to 100.');
  element.faults = {};
  await element.updateComplete;
  expect(all<HTMLDetailsElement>('details')[0]?.open).toBe(true);
});
