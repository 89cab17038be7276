import type { Card } from '../../api/types.ts';
import { findCard } from '../../model/board.ts';
import type { CardDrop } from '../board-column/index.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

const EDGE = 72;
const STEP = 14;

/** A drag by mouse or finger: which column is under it, scrolling at the board's edge, Escape to cancel. */
export class BoardDrag {
  private x = 0;
  private frame = 0;
  /** False once Escape was pressed: letting go then moves nothing. */
  private dragging = false;
  /** The mouse button or the finger is down, whatever becomes of it. */
  busy = false;

  constructor(private readonly host: DwPipelineBoard) {}

  readonly onStart = (event: CustomEvent<string>): void => {
    const { board } = this.host.data;
    this.dragging = true;
    this.busy = true;
    this.host.grabbed = undefined;
    this.host.activeId = event.detail;
    this.host.targetStage = board && findCard(board, event.detail)?.stageId;
    document.addEventListener('pointermove', this.onMove, { passive: true });
    document.addEventListener('touchmove', this.onTouch, { passive: true });
    document.addEventListener('keydown', this.onKey, true);
    this.frame = requestAnimationFrame(this.scroll);
  };

  readonly onEnd = ({ detail }: CustomEvent<CardDrop>): void => {
    const { board } = this.host.data;
    this.busy = false;
    if (this.dragging && detail.x !== undefined) this.over(detail.x);
    const stage = this.host.targetStage;
    this.stop();
    const card = board && findCard(board, detail.dealId);
    if (card && stage) this.drop(card, stage);
  };

  /** One of several that are selected takes the others along; why deals are lost is asked for one by one. */
  private drop(card: Card, stageId: string): void {
    const { moves, selection } = this.host;
    const several = selection.ids.size > 1 && selection.ids.has(card.dealId) && !this.host.isLost(stageId);
    if (several) void selection.move({ stageId });
    else void moves.request(card, stageId, false);
  }

  private readonly onMove = (event: PointerEvent): void => this.over(event.clientX);

  private readonly onTouch = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (touch) this.over(touch.clientX);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.stop();
  };

  /** Columns are as high as the board, so the place across decides. */
  private over(x: number): void {
    this.x = x;
    const columns = [...this.host.renderRoot.querySelectorAll('dw-board-column')];
    const under = columns.find((column) => {
      const { left, right } = column.getBoundingClientRect();
      return x >= left - 6 && x < right + 6;
    });
    this.host.targetStage = under?.column.stage.id;
  }

  private readonly scroll = (): void => {
    const { scroller } = this.host;
    if (!scroller) return;
    const { left, right } = scroller.getBoundingClientRect();
    if (this.x > 0 && this.x < left + EDGE) scroller.scrollLeft -= STEP;
    if (this.x > right - EDGE) scroller.scrollLeft += STEP;
    this.frame = requestAnimationFrame(this.scroll);
  };

  private stop(): void {
    cancelAnimationFrame(this.frame);
    this.dragging = false;
    this.x = 0;
    document.removeEventListener('pointermove', this.onMove);
    document.removeEventListener('touchmove', this.onTouch);
    document.removeEventListener('keydown', this.onKey, true);
    this.host.targetStage = undefined;
  }
}
