import { expect, it } from 'vitest';
import { fakeApi, leadDetail, me } from '../../testing/fake-api.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('gives each reason with its points, the sum, and what is unknown', async () => {
  const panel = await mount('dw-score-panel', { explanation: leadDetail().explanation });
  const text = textOf(panel);
  expect(text).toContain('Why 88');
  expect(text).toMatch(/Asked for a demo\s+\+92/);
  expect(text).toMatch(/No budget named yet\s+−4/);
  expect(text).toContain('Adds up exactly to 88.');
  expect(text).toContain('Company size is not known; it could add up to 7.');
  expect(text).toContain('Model blended v7 · 94% of inputs known');
});

it('says so when little is known', async () => {
  const panel = await mount('dw-score-panel', { explanation: { ...leadDetail().explanation!, confident: false } });
  expect(textOf(panel)).toContain('Little is known');
});

it('in a host it asks for the lead by itself', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /leads/l-1': { body: leadDetail() } });
  expect(textOf(await mount('dw-score-panel', { context, leadId: 'l-1' }))).toContain('Why 88');
});

it('a lead without a score is told, not shown as 0', async () => {
  const panel = await mount('dw-score-panel', { explanation: null });
  expect(textOf(panel)).toContain('No score yet');
});

it('says what would lift it into the next band, and whether that is enough', async () => {
  const step = { factor: 'size', label: 'Company size', input: '200', sentence: 'If this held: 200 employees. The score would then be 65.', points: 65 };
  const panel = await mount('dw-score-panel', { explanation: { ...leadDetail().explanation!, lift: { band: 'high', beginsAt: 70, reached: false, steps: [step] } } });
  expect(textOf(panel)).toMatch(/What would lift it to high \(70 and more\)\s+If this held: 200 employees. The score would then be 65.\s+That alone does not reach 70./);
});
