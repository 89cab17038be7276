import type { Board, BoardFilter, Card, Column } from '../../api/types.ts';
import { t } from '../../core/i18n.ts';
import type { MenuGroup } from '../menu/index.ts';

/** What an empty column says: why it is empty, and what to do. */
export function emptyColumnText(board: Board, column: Column, filter: BoardFilter): string {
  const { stage } = column;
  if (isFiltered(filter)) return t('board.empty.filtered');
  if (stage.type === 'won') return t('board.empty.won');
  if (stage.type === 'lost') return t('board.empty.lost');
  if (isEmptyStart(board, column, filter)) return t('board.empty.first');
  if (stage.scoreThreshold !== null) return t('board.empty.threshold', { score: stage.scoreThreshold });
  return t('board.empty.open');
}

/** The first column of a board on which there is nothing at all. */
export function isEmptyStart(board: Board, column: Column, filter: BoardFilter): boolean {
  const nothing = board.columns.every(({ count }) => count === 0);
  return nothing && !isFiltered(filter) && board.columns[0] === column;
}

/** Not all deals are shown. */
export function isFiltered({ q, owner, scoreMin }: BoardFilter): boolean {
  return Boolean(q ?? owner ?? scoreMin);
}

/** What a saved view of the board keeps. */
export function parametersOf(board: Board | undefined, { owner, scoreMin }: BoardFilter): Record<string, readonly string[]> {
  const given = { pipelineId: board?.pipeline.id, owner, scoreMin: scoreMin && String(scoreMin) };
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));
}

/** The card's menu: its lead, its own page, and each stage it can go to. */
export function moveMenu(board: Board, card: Card, canMove: boolean): MenuGroup[] {
  const lead = card.leadId ? [{ id: 'open', label: t('card.open') }] : [];
  const open: MenuGroup[] = [{ items: [{ id: 'open-deal', label: t('deal.open') }, ...lead] }];
  if (!canMove) return open;
  const stages = board.columns.map(({ stage }) => ({
    id: stage.id,
    label: stage.name,
    colour: stage.colour,
    disabled: stage.id === card.stageId,
  }));
  return [...open, { title: t('card.moveTo'), items: stages }];
}
