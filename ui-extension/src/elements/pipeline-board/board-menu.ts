import { t } from '../../core/i18n.ts';
import { columnOf } from '../../model/board.ts';
import type { CardMenuRequest } from '../board-column/index.ts';
import { headingOf } from '../board-column/card.ts';
import { moveMenu } from './board-texts.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

/** The menu of a card: its pages, and each stage that it can go to. */
export class BoardMenu {
  constructor(private readonly host: DwPipelineBoard) {}

  readonly onAsked = ({ detail }: CustomEvent<CardMenuRequest>): void => {
    const { board, canMove } = this.host.data;
    if (!board) return;
    const { card, button } = detail;
    const groups = moveMenu(board, card, canMove);
    void this.host.menu.show(button, t('card.menu', { name: headingOf(card) }), groups, (id) => {
      if (id === 'open' && card.leadId) this.open(`leads/${encodeURIComponent(card.leadId)}`);
      else if (id === 'open-deal') this.open(`deals/${encodeURIComponent(card.dealId)}`);
      else if (columnOf(board, id)) void this.host.moves.request(card, id, true);
    });
  };

  /** Leaves for a page of ours. */
  private open(path: string): void {
    const { navigate, pagesBase } = this.host.context;
    if (navigate) navigate(pagesBase + path);
    else location.assign(pagesBase + path);
  }
}
