import { expect, it, vi } from 'vitest';
import type { Mapping } from '../../api/types.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const columns = [{ name: 'Lead Source', samples: ['Google', 'Olark Chat'] }, { name: 'Converted', samples: ['0', '1'] }, { name: 'City', samples: [] }];
const mapping: Mapping = { fields: { source: { column: 'Lead Source', values: { Google: 'organic_search' } } }, rest: 'custom-fields' };

async function shown() {
  const element = await mount('dw-import-mapping', { columns, mapping, stages: ['New', 'Proposal'] });
  const heard = vi.fn();
  element.addEventListener('dw-mapping-change', (e) => heard((e as CustomEvent<Mapping>).detail));
  const pick = (selector: string, value: string) => {
    const control = find<HTMLSelectElement>(element, selector);
    control.value = value;
    control.dispatchEvent(new Event('change'));
  };
  return { element, heard, pick };
}

it('shows the suggestion with samples of the file', async () => {
  const { element } = await shown();
  expect(find<HTMLSelectElement>(element, '#source').value).toBe('Lead Source');
  expect(textOf(find(element, '[data-testid=map-source]'))).toContain('Such as Google, Olark Chat');
  expect(textOf(element)).toContain('The other 2 columns');
});

it('a column is mapped to a field, and to the outcome', async () => {
  const { heard, pick } = await shown();
  pick('#country', 'City');
  expect(heard.mock.lastCall?.[0].fields.country).toEqual({ column: 'City' });
  pick('#outcome', 'Converted');
  expect(heard.mock.lastCall?.[0].outcome).toEqual({ column: 'Converted', values: {} });
});

it('a word of the file is given its meaning', async () => {
  const { heard, pick } = await shown();
  pick('[aria-label="Meaning of Olark Chat"]', 'website');
  expect(heard.mock.lastCall?.[0].fields.source.values).toEqual({ Google: 'organic_search', 'Olark Chat': 'website' });
});

it('words without a meaning are counted, and may all be given one', async () => {
  const { element, heard, pick } = await shown();
  expect(textOf(find(element, '[data-testid=map-source]'))).toContain('1 without a meaning');
  element.mapping = { fields: { source: { column: 'Lead Source' } }, rest: 'ignore' };
  await element.updateComplete;
  pick('[aria-label="All that have none"]', 'website');
  expect(heard.mock.lastCall?.[0].fields.source.values).toEqual({ Google: 'website', 'Olark Chat': 'website' });
});

it('says that leads without a stage have no deal, until a stage is chosen', async () => {
  const { element, heard, pick } = await shown();
  expect(textOf(find(element, '[data-testid=map-stage]'))).toContain('no deal');
  pick('[aria-label="Fixed value for Stage"]', 'Proposal');
  expect(heard.mock.lastCall?.[0].fields.stage).toEqual({ otherwise: 'Proposal' });
});

it('what the server understands by itself needs no meaning', async () => {
  const { element } = await shown();
  element.mapping = { ...mapping, outcome: { column: 'Converted' } };
  await element.updateComplete;
  expect(textOf(find(element, '[data-testid=map-outcome]'))).not.toContain('without a meaning');
});

it('words that stand for an empty cell are listed', async () => {
  const { heard, pick } = await shown();
  pick('#emptyValues', 'Select, n/a,');
  expect(heard.mock.lastCall?.[0].emptyValues).toEqual(['Select', 'n/a']);
});

it('a field without a column may have a fixed value', async () => {
  const { heard, pick } = await shown();
  pick('[aria-label="Fixed value for Currency"]', 'EUR');
  expect(heard.mock.lastCall?.[0].fields.currency).toEqual({ otherwise: 'EUR' });
});
