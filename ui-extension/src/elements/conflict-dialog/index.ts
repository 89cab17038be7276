import { define } from '../../core/define.ts';
import { DwConflictDialog } from './conflict-dialog.ts';

define('dw-conflict-dialog', DwConflictDialog);

export { DwConflictDialog };
export type { Conflict } from './conflict-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-conflict-dialog': DwConflictDialog;
  }
}
