import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Board, BoardFilter, Card, Column } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { columnOf, findCard } from '../../model/board.ts';
import type { DwMenu } from '../menu/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../board-column/index.ts';
import '../board-filters/index.ts';
import '../live-state/index.ts';
import '../menu/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { BoardAdding } from './board-adding.ts';
import { BoardData } from './board-data.ts';
import { BoardDrag } from './board-drag.ts';
import { BoardKeys } from './board-keys.ts';
import { BoardLive } from './board-live.ts';
import { BoardMenu } from './board-menu.ts';
import { BoardMoves } from './board-moves.ts';
import { boardSkeleton, boardTotals } from './board-parts.ts';
import { BoardSelection } from './board-selection.ts';
import { emptyColumnText, isEmptyStart } from './board-texts.ts';
import { boardFiles, boardViews } from './board-views.ts';
import { styles } from './pipeline-board.styles.ts';

/**
 * The pipeline as a board: deals move between stages by mouse, touch, keyboard or menu.
 * @fires dw-deal-moved - {dealId, from, to}, after the server stored it
 * @fires dw-query-change - the filter as query parameters, for the page's address
 * @fires dw-open-page - detail: a path; the user picked another pipeline
 */
export class DwPipelineBoard extends DwElement {
  static override styles = [...base, controls, styles];

  /** Without it: the organisation's default pipeline. */
  @property({ attribute: 'pipeline-id' }) pipelineId = '';
  @property() q = '';
  @property() owner = '';
  @property({ attribute: 'score-min', type: Number }) scoreMin?: number;

  /** The id of the saved view that is shown. */
  @property() view = '';

  /** The card that has the focus or had it last. */
  @state() activeId?: string;
  /** The stage that a carried card would land in. */
  @state() targetStage?: string;
  @state() grabbed?: Card;
  @state() private announcement = '';
  @state() private mentioned = '';
  @query('.board') readonly scroller!: HTMLElement | null;
  @query('dw-menu') readonly menu!: DwMenu;
  @query('dw-snackbar') readonly snackbar!: DwSnackbar;

  readonly data = new BoardData(this, () => this.services);
  readonly moves = new BoardMoves(this, () => this.services);
  readonly selection = new BoardSelection(this);
  private readonly adding = new BoardAdding(this);
  private readonly keys = new BoardKeys(this);
  private readonly drag = new BoardDrag(this);
  private readonly cardMenu = new BoardMenu(this);
  private readonly following = new BoardLive(this, () => this.services.live);

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['context', 'pipelineId', 'q', 'owner', 'scoreMin'] as const;
    if (asked.some((name) => changed.has(name))) void this.data.open(this.pipelineId, this.filter);
    const { board } = this.data;
    if (board && (!this.activeId || !findCard(board, this.activeId))) {
      this.activeId = board.columns.find((column) => column.cards.length > 0)?.cards[0]?.dealId;
    }
  }

  override render() {
    const { load, board } = this.data;
    if (load.error && !board) {
      return html`<dw-state page .context=${this.context} .error=${load.error} @dw-retry=${load.retry}></dw-state>`;
    }
    return html`<div class="body ${load.loading && board ? 'stale' : ''}">
      ${this.bar(board)}
      ${load.error
        ? html`<dw-state compact .context=${this.context} .error=${load.error} @dw-retry=${load.retry}></dw-state>`
        : nothing}
      ${this.selection.bar()} ${board ? this.columns(board) : boardSkeleton()}
      <div class="visually-hidden" role="status" aria-live="assertive" data-testid="announcer">${this.announcement}</div>
      <div class="visually-hidden" role="status" data-testid="mentioned">${this.mentioned}</div>
      <dw-menu></dw-menu>
      <dw-snackbar></dw-snackbar>
      ${this.moves.dialogs()} ${this.selection.dialog()} ${board ? this.adding.dialog(board) : nothing}
    </div>`;
  }

  /** Says something to screen readers at once: what the user just did. */
  announce(text: string): void {
    this.announcement = text;
  }

  /** Says it when nothing else is to be said: what others did. */
  mention(text: string): void {
    this.mentioned = text;
  }

  /** The user is in the middle of something that a change of the cards would disturb. */
  get isHeld(): boolean {
    return this.grabbed !== undefined || this.menu.open || [this.drag, this.data, this.moves, this.selection, this.adding].some(({ busy }) => busy);
  }

  async focusCard(dealId: string): Promise<void> {
    this.activeId = dealId;
    await this.settled();
    this.columnElements.some((column) => column.focusCard(dealId));
  }

  /** Waits until all cards are drawn. */
  async settled(): Promise<void> {
    await this.updateComplete;
    await Promise.all(this.columnElements.map((column) => column.updateComplete));
  }

  /** The card that has the focus, or something on it. */
  get focusedCard(): HTMLElement | undefined {
    const card = deepActiveElement()?.closest<HTMLElement>('[data-deal-id]');
    return this.columnElements.some(({ shadowRoot }) => shadowRoot === card?.getRootNode()) ? (card ?? undefined) : undefined;
  }

  private get columnElements() {
    return [...this.renderRoot.querySelectorAll('dw-board-column')];
  }

  get filter(): BoardFilter {
    return { q: this.q || undefined, owner: this.owner || undefined, scoreMin: this.scoreMin || undefined };
  }

  private bar(board: Board | undefined): TemplateResult {
    const { pipelines, users } = this.data;
    return html`<div class="bar">
      <h1 class="clip">${board?.pipeline.name || t('nav.board')}</h1>
      ${boardTotals(board)}
      <span class="grow"></span>
      <dw-live-state .context=${this.context}></dw-live-state>
      <span class="actions">${boardViews(this, board)} ${boardFiles(this, board)} ${this.adding.button(board)}</span>
      <dw-board-filters
        .pipelines=${pipelines}
        .pipelineId=${board?.pipeline.id ?? this.pipelineId}
        .users=${users}
        .filter=${this.filter}
        @dw-filter=${this.onFilter}
        @dw-pipeline=${this.onPipeline}
      ></dw-board-filters>
    </div>`;
  }

  private columns(board: Board): TemplateResult {
    if (board.columns.length === 0) {
      return html`<dw-state icon="board" heading=${t('board.noPipeline')} text=${t('board.noPipeline.text')}></dw-state>`;
    }
    return html`<div
      class="board"
      role="group"
      aria-label=${t('board.label', { name: board.pipeline.name })}
      @keydown=${this.keys.onKey}
      @focusout=${this.keys.onBlur}
      @dw-card-focus=${(e: CustomEvent<string>) => (this.activeId = e.detail)}
      @dw-card-menu=${this.cardMenu.onAsked}
      @dw-card-select=${(e: CustomEvent<string>) => this.selection.toggle(e.detail)}
      @dw-add-here=${(e: CustomEvent<string>) => this.adding.ask(e.detail)}
      @dw-drag-start=${this.drag.onStart}
      @dw-drag-end=${this.drag.onEnd}
    >
      ${repeat(board.columns, (c) => c.stage.id, (c) => this.column(board, c))}
    </div>`;
  }

  private column(board: Board, column: Column): TemplateResult {
    const { id } = column.stage;
    const here = column.cards.some((card) => card.dealId === this.activeId);
    return html`<dw-board-column
      .context=${this.context}
      .column=${column}
      .currency=${board.currency}
      .activeId=${here ? this.activeId : undefined}
      .grabbed=${this.grabbed}
      .emptyText=${emptyColumnText(board, column, this.filter)}
      .emptyLink=${this.data.canImport && isEmptyStart(board, column, this.filter)
        ? { href: this.page('imports'), text: t('nav.imports') }
        : undefined}
      .selected=${this.selection.ids}
      .told=${this.following.told}
      ?selects=${this.selects}
      ?picking=${this.selection.ids.size > 0}
      ?adds=${this.data.may('deals-write')}
      ?target=${this.targetStage === id}
      ?movable=${this.data.canMove}
      .otherLine=${board.columns.some((c) => c.otherCurrencies.length > 0)}
      .loadingMore=${this.data.loadingMore.has(id)}
      @dw-load-more=${() => void this.data.more(column)}
    ></dw-board-column>`;
  }

  /** Tells the page that it now shows something that has an address of its own. */
  tellPage(path: string): void {
    this.emit('dw-open-page', this.page(path));
  }

  private readonly onFilter = ({ detail }: CustomEvent<BoardFilter>): void => {
    this.q = detail.q ?? '';
    this.owner = detail.owner ?? '';
    this.scoreMin = detail.scoreMin;
    this.emit('dw-query-change', {
      q: detail.q,
      owner: detail.owner,
      scoreMin: detail.scoreMin ? String(detail.scoreMin) : undefined,
    });
  };

  private readonly onPipeline = ({ detail }: CustomEvent<string>): void => {
    this.pipelineId = detail;
    this.tellPage(`board/${encodeURIComponent(detail)}`);
  };

  /** For the parts of the board that live in files of their own. */
  moved(card: Card, from: string): void {
    this.emit('dw-deal-moved', { dealId: card.dealId, from, to: card.stageId });
  }

  /** Whether cards can be selected: there is something to do with them. */
  get selects(): boolean {
    return this.data.canMove || this.data.may('deals-write');
  }

  isLost(stageId: string): boolean {
    const { board } = this.data;
    return board !== undefined && columnOf(board, stageId)?.stage.type === 'lost';
  }
}
