import { define } from '../../core/define.ts';
import { DwMergeTable } from './merge-table.ts';

define('dw-merge-table', DwMergeTable);

export { DwMergeTable };

declare global {
  interface HTMLElementTagNameMap {
    'dw-merge-table': DwMergeTable;
  }
}
