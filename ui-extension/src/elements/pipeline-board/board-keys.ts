import { formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { columnOf, findCard, neighbour, stageBeside } from '../../model/board.ts';
import { headingOf } from '../board-column/card.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

const PICK = new Set([' ', 'Enter']);

/** The board by keyboard: arrows lead from card to card, Space picks one up, arrows carry it, Enter drops it. */
export class BoardKeys {
  constructor(private readonly host: DwPipelineBoard) {}

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = this.host.grabbed ? this.carry(event.key) : onCard(event) && this.walk(event.key);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Focus that leaves the carried card puts it back. */
  readonly onBlur = (event: FocusEvent): void => {
    if (this.host.grabbed && event.relatedTarget) this.cancel();
  };

  private walk(key: string): boolean {
    const { board } = this.host.data;
    const { activeId } = this.host;
    if (!board || !activeId) return false;
    if (PICK.has(key)) return this.pickUp(activeId);
    if (key === 'x' && this.host.selects) {
      this.host.selection.toggle(activeId);
      return true;
    }
    const next = neighbour(board, activeId, key);
    if (next) void this.host.focusCard(next);
    return key.startsWith('Arrow') || next !== undefined;
  }

  private pickUp(dealId: string): boolean {
    const { board, canMove } = this.host.data;
    const card = board && findCard(board, dealId);
    if (!card) return false;
    if (!canMove) {
      this.host.announce(t('board.mayNotMove'));
      return true;
    }
    this.host.grabbed = card;
    this.host.targetStage = card.stageId;
    this.host.announce(t('board.grabbed', { name: headingOf(card), stage: this.place(card.stageId) }));
    return true;
  }

  private carry(key: string): boolean {
    const { board } = this.host.data;
    const { grabbed, targetStage } = this.host;
    if (!board || !grabbed || !targetStage) return false;
    if (PICK.has(key)) this.drop();
    else if (key === 'Escape' || key === 'Tab') this.cancel();
    else if (key === 'ArrowRight') this.aim(stageBeside(board, targetStage, 1));
    else if (key === 'ArrowLeft') this.aim(stageBeside(board, targetStage, -1));
    return key !== 'Tab';
  }

  private aim(stageId: string): void {
    this.host.targetStage = stageId;
    this.host.announce(t('board.over', { stage: this.place(stageId) }));
    const column = this.host.renderRoot.querySelector(`dw-board-column:nth-of-type(${this.index(stageId) + 1})`);
    column?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  private drop(): void {
    const { grabbed, targetStage } = this.host;
    this.host.grabbed = undefined;
    this.host.targetStage = undefined;
    if (!grabbed || !targetStage) return;
    if (targetStage === grabbed.stageId) this.host.announce(t('board.notMoved', { name: headingOf(grabbed) }));
    else void this.host.moves.request(grabbed, targetStage, true);
  }

  private cancel(): void {
    const { grabbed } = this.host;
    this.host.grabbed = undefined;
    this.host.targetStage = undefined;
    if (grabbed) this.host.announce(t('board.notMoved', { name: headingOf(grabbed) }));
  }

  private index(stageId: string): number {
    return this.host.data.board?.columns.findIndex((c) => c.stage.id === stageId) ?? -1;
  }

  /** "Proposal, column 3 of 6" */
  private place(stageId: string): string {
    const { board } = this.host.data;
    const name = (board && columnOf(board, stageId)?.stage.name) ?? '–';
    const at = formatNumber(this.index(stageId) + 1);
    return t('board.place', { stage: name, at, of: formatNumber(board?.columns.length ?? 0) });
  }
}

/** Keys belong to the card itself, not to the link or the button on it. */
function onCard(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.dataset['dealId'] !== undefined;
}
