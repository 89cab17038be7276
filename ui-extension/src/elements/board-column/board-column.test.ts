import { expect, it, vi } from 'vitest';
import type { CardMenuRequest } from './index.ts';
import { board, card, fakeApi } from '../../testing/fake-api.ts';
import { find, mount, textOf } from '../../testing/mount.ts';
import { cardInWords, headingOf } from './card.ts';
import './index.ts';

const { context } = fakeApi({});
const column = board().columns[0]!;

it('is a region with count, sum and weighted sum', async () => {
  const element = await mount('dw-board-column', { context, column });
  expect(find(element, 'section').getAttribute('aria-label')).toBe('new');
  expect(textOf(element)).toMatch(/2\s+€2,000\s+€200 weighted/);
});

const stops = (element: HTMLElement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((e) => e.tabIndex);

it('lets Tab reach its first card alone', async () => {
  const element = await mount('dw-board-column', { context, column });
  expect(stops(element, 'article')).toEqual([0, -1]);
  expect(stops(element, '[data-testid=card-menu]')).toEqual([-1, -1]);
});

it('lets Tab reach the card with the focus and its menu, and remembers the card', async () => {
  const element = await mount('dw-board-column', { context, column, activeId: 'd-2' });
  expect(stops(element, 'article')).toEqual([-1, 0]);
  expect(stops(element, '[data-testid=card-menu]')).toEqual([-1, 0]);
  element.activeId = undefined;
  await element.updateComplete;
  expect(stops(element, 'article')).toEqual([-1, 0]);
  expect(stops(element, '[data-testid=card-menu]')).toEqual([-1, -1]);
});

it('asks for the menu of a card', async () => {
  const element = await mount('dw-board-column', { context, column, movable: true });
  const asked = vi.fn();
  element.addEventListener('dw-card-menu', (e) => asked((e as CustomEvent<CardMenuRequest>).detail.card.dealId));
  find(element, '[data-testid=card-menu]').click();
  expect(asked).toHaveBeenCalledWith('d-1');
});

it('asks for more at its end, when there is more', async () => {
  const element = await mount('dw-board-column', { context, column: { ...column, nextCursor: 'c' } });
  const more = vi.fn();
  element.addEventListener('dw-load-more', more);
  find(element, '[data-testid=load-more]').click();
  expect(more).toHaveBeenCalled();
});

it('says why it is empty', async () => {
  const element = await mount('dw-board-column', { context, column: { ...column, cards: [] }, emptyText: 'Drag a deal here.' });
  expect(textOf(element)).toContain('Drag a deal here.');
});

it('a card says all that it shows', () => {
  expect(cardInWords(card('d-1', 'new', { slow: true }))).toBe(
    'Company d-1, Maya Chen, €1,000, Score 88, high, 5 days in stage, longer in the stage than usual, No next step, Owner: Mira Keller',
  );
});

it('a card without company is headed by the person, else by its title', () => {
  expect(headingOf(card('d-1', 'new', { company: null }))).toBe('Maya Chen');
  expect(headingOf(card('d-1', 'new', { company: null, leadName: null }))).toBe('d-1 title');
});

it('says on the card when its time in the stage runs out or is over', async () => {
  const slaDueAt = new Date(Date.now() - 49 * 3_600_000).toISOString();
  const late = card('d-9', 'new', { slaState: 'breached', slaDueAt });
  const element = await mount('dw-board-column', { context, column: { ...column, cards: [late] } });
  const tag = find(element, '[data-testid=sla]');
  expect([tag.textContent, tag.title]).toEqual(['SLA breached 2 days ago', 'SLA breached, was due 2 days ago']);
  expect(cardInWords(late)).toContain('SLA breached');
  expect(cardInWords(card('d-9', 'new', { slaState: 'ok', slaDueAt }))).not.toContain('due');
});

it('says what is to be done next, and that it is late', async () => {
  const next = (days: number) => ({ taskId: 'a-1', subject: 'Call back', dueAt: new Date(Date.now() + days * 86_400_000).toISOString() });
  const cards = [card('d-1', 'new', { nextActivity: next(-3) }), card('d-2', 'new', { nextActivity: { taskId: null, subject: null, dueAt: null } }), card('d-3', 'new')];
  const element = await mount('dw-board-column', { context, column: { ...column, cards } });
  const shown = [...element.shadowRoot!.querySelectorAll('[data-testid=next]')].map((line) => [line.textContent, line.classList.contains('late')]);
  expect(shown).toEqual([[expect.stringMatching(/^\d+ \w+ · Call back$|^\w+ \d+ · Call back$/), true], ['Follow up', false], ['No next step', false]]);
  expect(cardInWords(cards[0]!)).toMatch(/Next: Call back, overdue since/);
});

it('says that a deal is slow in words too', async () => {
  const slaDueAt = new Date(Date.now() - 49 * 3_600_000).toISOString();
  const cards = [card('d-1', 'new', { slow: true }), card('d-2', 'new', { slow: true, slaState: 'breached', slaDueAt })];
  const element = await mount('dw-board-column', { context, column: { ...column, cards } });
  expect([...element.shadowRoot!.querySelectorAll('[data-testid=sla]')].map((line) => line.textContent)).toEqual(['Slower than usual here', 'Slow · SLA breached 2 days ago']);
});
