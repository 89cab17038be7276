import { render } from 'lit';
import { expect, it } from 'vitest';
import { slaInWords, slaTag } from './sla.ts';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000 + 60_000).toISOString();

it('says what is due when, and what was missed', () => {
  expect(slaInWords({ slaState: 'due_soon', slaDueAt: inHours(5) })).toBe('Due in 5 hours');
  expect(slaInWords({ slaState: 'breached', slaDueAt: inHours(-49) })).toBe('SLA breached, was due 2 days ago');
  expect(slaInWords({ slaState: 'met', slaDueAt: inHours(-1) })).toBe('Answered in time');
});

it('where nothing is due nothing is shown', () => {
  const place = document.createElement('div');
  render(slaTag({ slaState: null, slaDueAt: null }), place);
  expect(place.textContent).toBe('');
});
