import { define } from '../../core/define.ts';
import { DwMergeDialog } from './merge-dialog.ts';

define('dw-merge-dialog', DwMergeDialog);

export { DwMergeDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-merge-dialog': DwMergeDialog;
  }
}
