import { define } from '../../core/define.ts';
import { DwBoardColumn } from './board-column.ts';

define('dw-board-column', DwBoardColumn);

export { DwBoardColumn };
export type { CardDrop, CardMenuRequest } from './board-column.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-board-column': DwBoardColumn;
  }
}
