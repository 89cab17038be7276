import { expect, it } from 'vitest';
import { outcome } from '../../testing/fake-scoring.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

const shown = async (over: Partial<HTMLElementTagNameMap['dw-model-preview']>) => textOf(await mount('dw-model-preview', over));

it('shows how the leads spread and who moves most, in numbers', async () => {
  const text = await shown({ outcome });
  expect(text).toContain('All 45 open leads');
  expect(text).toMatch(/High\s+27\s+30\s+\+3/);
  expect(text).toMatch(/Average score\s+61.5\s+63\s+\+1.5/);
  expect(text).toContain('Score 90 to 100: 9 now, 0 then');
  expect(text).toMatch(/Maya Chen\s+60.*78.*\+18/);
});

it('a sample is called one', async () => {
  expect(await shown({ outcome: { ...outcome, tried: 2000, openLeads: 31_000 } })).toContain('A fixed sample of 2,000 of 31,000 open leads');
});

it('without leads there is nothing to show, and without a change nobody moves', async () => {
  expect(await shown({ outcome: { ...outcome, tried: 0, openLeads: 0 } })).toContain('No open lead to try it on');
  expect(await shown({ outcome: { ...outcome, movers: [] } })).toContain('No score changes.');
});

it('a failure is told', async () => {
  expect(await shown({ error: new Error('No.') })).toContain('That did not work');
});
