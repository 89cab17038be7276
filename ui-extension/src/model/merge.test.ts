import { expect, it } from 'vitest';
import { leadDetail } from '../testing/fake-api.ts';
import { mergeFields } from './merge.ts';

it('two that differ are to be chosen from; what one has alone comes along', () => {
  const mine = leadDetail({ phone: null, customFields: { fleet: 3 } });
  const other = leadDetail({ email: 'm.chen@orion.example', phone: '+44 1', customFields: { fleet: 4, shoe: 'blue' } });
  const rows = mergeFields(mine, other, [], []);
  expect(rows.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(['email', 'customFields/fleet']);
  expect(rows.find(({ id }) => id === 'phone')).toMatchObject({ mine: '', other: '+44 1', differs: false });
  expect(rows.find(({ id }) => id === 'customFields/shoe')).toMatchObject({ mine: '', other: 'blue' });
  expect(rows.some(({ id }) => id === 'industry')).toBe(false);
});
