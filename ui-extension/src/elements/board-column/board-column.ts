import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

import Sortable from 'sortablejs/modular/sortable.core.esm.js';
import type { Card, Column } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { paint } from '../../core/paint.ts';
import { formatMoney, formatMoneyShort, formatNumber } from '../../core/format.ts';
import { locale, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { nextStepStyles } from '../../styles/next-step.ts';
import { scoreStyles } from '../../styles/score.ts';
import { styles } from './board-column.styles.ts';
import { cardStyles } from './card.styles.ts';
import { cardTemplate } from './card.ts';
import { placeOf, releaseNextClick } from './drop.ts';

export interface CardMenuRequest {
  readonly card: Card;
  readonly button: HTMLElement;
}

export interface CardDrop {
  readonly dealId: string;
  /** Where it was let go, in the window's pixels across; undefined when the browser does not say. */
  readonly x: number | undefined;
}

/**
 * One stage of the board.
 * @fires dw-card-menu - {card, button}
 * @fires dw-card-focus - a card got the focus; detail: its deal's id
 * @fires dw-drag-start - a card is being dragged; detail: its deal's id
 * @fires dw-drag-end - it was let go; detail: {dealId, x}
 * @fires dw-card-select - detail: the deal's id, to be selected or not any more
 * @fires dw-add-here - detail: the stage's id; a new deal is wanted in it
 * @fires dw-load-more - the end of the column is near
 */
export class DwBoardColumn extends DwElement {
  static override styles = [...base, controls, scoreStyles, nextStepStyles, cardStyles, styles];

  @property({ attribute: false }) column!: Column;
  @property() currency = 'EUR';
  /** The card that has the focus or had it last, when it stands here. */
  @property({ attribute: false }) activeId?: string;
  @property({ attribute: false }) grabbed?: Card;
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** Cards that somebody else just changed. */
  @property({ attribute: false }) told: ReadonlySet<string> = new Set();
  /** Cards can be selected. */
  @property({ type: Boolean }) selects = false;
  /** New deals can be added here. */
  @property({ type: Boolean }) adds = false;
  /** A card being carried would land here. */
  @property({ type: Boolean, reflect: true }) target = false;
  @property({ type: Boolean, reflect: true }) movable = false;
  @property({ attribute: false }) emptyText = '';
  /** Where the next step of an empty column is. */
  @property({ attribute: false }) emptyLink?: { readonly href: string; readonly text: string };
  @property({ type: Boolean }) loadingMore = false;
  /** Some column has sums in other currencies: all keep the line free, so that the cards start level. */
  @property({ type: Boolean }) otherLine = false;
  @query('ul') private list!: HTMLElement;

  /** Where the focus was last in this column. */
  private lastId?: string;
  private sortable?: Sortable;
  private observer?: IntersectionObserver;

  override willUpdate(): void {
    this.lastId = this.activeId ?? this.lastId;
  }

  override render() {
    const { stage, cards } = this.column;
    return html`<section aria-label=${stage.name} data-testid="column" data-stage-id=${stage.id}>
      ${this.header()}
      <span id="help" hidden>${t('board.cardHelp')}</span>
      <ul aria-label=${t('board.cardsOf', { stage: stage.name })} @focusin=${this.onFocus} tabindex="-1">
        ${this.target && this.grabbed
          ? html`<li class="here" data-testid="drop-here">${t('board.dropHere', { stage: stage.name })}</li>`
          : nothing}
        ${guard(this.shown, () => repeat(cards, (card) => card.dealId, (card) => this.item(card)))}
        ${cards.length === 0 ? html`<li class="end">${this.empty()}</li>` : nothing}
        ${this.end()}
      </ul>
    </section>`;
  }

  override firstUpdated(): void {
    this.observer = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && this.emit('dw-load-more'),
      { root: this.list, rootMargin: '400px' },
    );
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('movable')) this.makeDraggable();
    this.observer?.disconnect();
    const end = this.renderRoot.querySelector('[data-testid=load-more]');
    if (end && !this.loadingMore) this.observer?.observe(end);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.sortable?.destroy();
    this.sortable = undefined;
    super.disconnectedCallback();
  }

  /** Gives the focus to a card, scrolling it into view. */
  focusCard(dealId: string): boolean {
    const card = this.renderRoot.querySelector<HTMLElement>(`[data-deal-id="${CSS.escape(dealId)}"]`);
    card?.focus();
    card?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    return card !== null;
  }

  private header(): TemplateResult {
    const { stage, count, value, weighted, otherCurrencies } = this.column;
    const money = (amount: number) => formatMoney({ amount, currency: this.currency });
    const others = otherCurrencies.map((o) => formatMoney(o)).join(' · ');
    const short = formatMoneyShort({ amount: weighted, currency: this.currency });
    return html`<header>
      <span class="dot" ${paint({ background: stage.colour })}></span>
      <h2 class="clip" title=${stage.name}>${stage.name}</h2>
      <span class="soft" data-testid="column-count">${formatNumber(count)}</span>
      ${this.adds && stage.type === 'open'
        ? html`<button
            class="mini"
            type="button"
            data-testid="add-here"
            tabindex="-1"
            aria-label=${t('addDeal.in', { stage: stage.name })}
            title=${t('addDeal.in', { stage: stage.name })}
            @click=${() => this.emit('dw-add-here', stage.id)}
          >
            ${icon('plus')}
          </button>`
        : nothing}
      <div class="sum soft">
        <span class="clip" data-testid="column-sum" title=${money(value)}>${formatMoneyShort({ amount: value, currency: this.currency })}</span>
        ${stage.type === 'open'
          ? html`<span data-testid="column-weighted" title=${t('board.weightedTitle', { sum: money(weighted), share: stage.probability })}
              >${t('board.weighted', { sum: short })}</span
            >`
          : html`<span>${t('board.last30Days')}</span>`}
      </div>
      ${this.otherLine
        ? html`<div class="sum soft" title=${others && t('board.otherCurrencies')}>
            <span class="clip">${others && `+ ${others}`}</span>
          </div>`
        : nothing}
    </header>`;
  }

  /** Tab leads from column to column, to one card of each; the arrow keys lead to the others. */
  private get reachedId(): string | undefined {
    const { cards } = this.column;
    return (cards.find((card) => card.dealId === this.lastId) ?? cards[0])?.dealId;
  }

  /** All that the cards depend on; a drag passing over the column draws none of them anew. */
  private get shown(): unknown[] {
    return [this.column.cards, this.activeId, this.reachedId, this.grabbed?.dealId, this.movable, this.selected, this.selects, this.told, this.context, locale()];
  }

  private item(card: Card): TemplateResult {
    return html`<li data-id=${card.dealId}>
      ${cardTemplate({
        card,
        reached: card.dealId === this.reachedId,
        active: card.dealId === this.activeId,
        grabbed: card.dealId === this.grabbed?.dealId,
        canMove: this.movable,
        selected: this.selected.has(card.dealId),
        told: this.told.has(card.dealId),
        select: this.selects ? ({ dealId }) => this.emit('dw-card-select', dealId) : undefined,
        href: card.leadId ? this.page(`leads/${encodeURIComponent(card.leadId)}`) : undefined,
        openMenu: (picked, button) => this.emit<CardMenuRequest>('dw-card-menu', { card: picked, button }),
      })}
    </li>`;
  }

  private empty(): TemplateResult {
    const { emptyText, emptyLink } = this;
    return html`<p class="empty">
      ${emptyText}${emptyLink ? html` <a href=${emptyLink.href}>${emptyLink.text}</a>` : nothing}
    </p>`;
  }

  private end() {
    if (!this.column.nextCursor) return nothing;
    return html`<li class="end">
      <button
        class="btn quiet"
        type="button"
        data-testid="load-more"
        tabindex="-1"
        ?disabled=${this.loadingMore}
        @click=${() => this.emit('dw-load-more')}
      >
        ${this.loadingMore ? t('state.loading') : t('action.loadMore')}
      </button>
    </li>`;
  }

  private readonly onFocus = (event: FocusEvent): void => {
    const card = event.composedPath().find((n) => n instanceof HTMLElement && n.dataset['dealId']);
    if (card instanceof HTMLElement) this.emit('dw-card-focus', card.dataset['dealId']);
  };

  /**
   * SortableJS starts, draws and ends the drag, for mouse and touch. It moves nothing itself: where
   * the card lands is the board's to say, and the DOM is Lit's.
   */
  private makeDraggable(): void {
    this.sortable?.destroy();
    this.sortable = undefined;
    if (!this.movable) return;
    this.sortable = Sortable.create(this.list, {
      draggable: 'li[data-id]',
      filter: 'button, input, label',
      preventOnFilter: false,
      sort: false,
      group: { name: 'dw-board', pull: false, put: false },
      forceFallback: true,
      fallbackTolerance: 4,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 5,
      ghostClass: 'in-place',
      dragClass: 'dragged',
      onStart: ({ item }) => this.emit('dw-drag-start', item.dataset['id']),
      onEnd: (event) => {
        setTimeout(releaseNextClick);
        this.emit<CardDrop>('dw-drag-end', { dealId: event.item.dataset['id'] ?? '', x: placeOf(event) });
      },
    });
  }
}
