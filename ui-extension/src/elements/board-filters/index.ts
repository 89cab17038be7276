import { define } from '../../core/define.ts';
import { DwBoardFilters } from './board-filters.ts';

define('dw-board-filters', DwBoardFilters);

export { DwBoardFilters };

declare global {
  interface HTMLElementTagNameMap {
    'dw-board-filters': DwBoardFilters;
  }
}
