import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../api/types.ts';
import { formatAgo, formatDays, formatDaysLong, formatMoney } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { nextInWords, nextStep } from '../../core/next-step.ts';
import { avatar, scoreChip, scoreInWords } from '../../core/parts.ts';
import { slaInWords } from '../../core/sla.ts';

export interface CardView {
  readonly card: Card;
  /** The one card of its column that Tab reaches. */
  readonly reached: boolean;
  /** The one card of the board whose link and menu Tab reaches too. */
  readonly active: boolean;
  readonly grabbed: boolean;
  readonly canMove: boolean;
  readonly selected: boolean;
  /** Somebody else just changed it. */
  readonly told: boolean;
  /** Undefined: cards cannot be selected. */
  readonly select: ((card: Card) => void) | undefined;
  readonly href: string | undefined;
  readonly openMenu: (card: Card, button: HTMLElement) => void;
}

/** What stands out: the company, else the person, else the deal's own title. */
export function headingOf(card: Card): string {
  return card.company || card.leadName || card.title;
}

function secondLine(card: Card): string {
  const heading = headingOf(card);
  return [card.leadName, card.title].find((text) => text && text !== heading) ?? '';
}

/** All that the card shows, in a sentence for screen readers. */
export function cardInWords(card: Card): string {
  return [
    headingOf(card),
    secondLine(card),
    card.value ? formatMoney(card.value) : t('deal.noValue'),
    scoreInWords(card.score),
    t('card.inStage', { days: formatDaysLong(card.daysInStage) }),
    card.slow ? t('card.slow') : '',
    isPressing(card) ? slaInWords(card) : '',
    card.closed ? '' : nextInWords(card.nextActivity),
    card.owner ? t('owner.is', { name: card.ownerName ?? t('owner.unknown') }) : t('owner.nobody'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A deal on the board. A function and not an element: a board shows hundreds of them. */
export function cardTemplate(view: CardView): TemplateResult {
  const { card, reached, grabbed } = view;
  const second = secondLine(card);
  const owner = card.owner ? (card.ownerName ?? t('owner.unknown')) : null;
  return html`<article
    class="card ${grabbed ? 'grabbed' : ''} ${card.closed ? 'closed' : ''} ${view.selected ? 'selected' : ''} ${view.told ? 'told' : ''}"
    data-testid="card"
    data-deal-id=${card.dealId}
    tabindex=${reached ? 0 : -1}
    aria-roledescription=${t('card.role')}
    aria-label=${cardInWords(card)}
    aria-describedby=${view.canMove ? 'help' : nothing}
  >
    <div class="row">${heading(view)} ${scoreChip(card.score)}</div>
    <div class="row">
      <span class="soft clip" title=${second}>${second}</span>
      <span class=${card.value ? '' : 'soft'}>${card.value ? formatMoney(card.value) : t('deal.noValue')}</span>
    </div>
    <div class="row">
      ${card.closed ? timeInStage(card) : nextStep(card.nextActivity)}
      <span class="side"
        >${card.closed ? nothing : timeInStage(card)}
        <span class="swap" title=${owner ? t('owner.is', { name: owner }) : t('owner.nobody')}>${avatar(owner)} ${selectBox(view)}</span> ${menuButton(view)}</span
      >
    </div>
    ${flags(card)}
  </article>`;
}

function heading({ card, active, href }: CardView): TemplateResult {
  const text = headingOf(card);
  return href
    ? html`<a class="name clip" href=${href} title=${text} draggable="false" tabindex=${active ? 0 : -1}>${text}</a>`
    : html`<span class="name clip" title=${text}>${text}</span>`;
}

/** What is wrong with the deal's time, in words: slower than usual, its stage's limit over or near. */
function flags(card: Card): TemplateResult | typeof nothing {
  const sla = !isPressing(card) ? '' : card.slaState === 'breached' && card.slaDueAt ? t('sla.short', { when: formatAgo(card.slaDueAt, Date.now()) }) : slaInWords(card);
  const slow = !card.slow ? '' : sla ? t('card.slowShort') : t('card.slowLong');
  if (!slow && !sla) return nothing;
  const long = [card.slow ? t('card.slowTitle') : '', isPressing(card) ? slaInWords(card) : ''].filter(Boolean).join('. ');
  return html`<div class="sla ${sla ? card.slaState : 'breached'}" data-testid="sla" title=${long}>${[slow, sla].filter(Boolean).join(' · ')}</div>`;
}

/** The SLA is worth a line of the card when it is breached or soon to be. */
function isPressing({ slaState }: Card): boolean {
  return slaState === 'breached' || slaState === 'due_soon';
}

function timeInStage(card: Card): TemplateResult {
  const days = formatDays(card.daysInStage);
  const long = t('card.inStage', { days: formatDaysLong(card.daysInStage) });
  return html`<span class=${card.slow ? 'flag' : 'soft'} title=${long}>${days}</span>`;
}

/** For the mouse; the key X does the same, so Tab passes it by. */
function selectBox({ card, selected, select }: CardView) {
  if (!select) return nothing;
  return html`<label class="pick"
    ><input
      type="checkbox"
      data-testid="select"
      tabindex="-1"
      .checked=${selected}
      aria-label=${t('card.select', { name: headingOf(card) })}
      @change=${() => select(card)}
  /></label>`;
}

function menuButton({ card, active, openMenu }: CardView): TemplateResult {
  return html`<button
    class="mini"
    type="button"
    data-testid="card-menu"
    tabindex=${active ? 0 : -1}
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${t('card.menu', { name: headingOf(card) })}
    @click=${(event: Event) => openMenu(card, event.currentTarget as HTMLElement)}
  >
    ${icon('more')}
  </button>`;
}
