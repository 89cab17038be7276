import { define } from '../../core/define.ts';
import { DwConfirmDialog } from './confirm-dialog.ts';

define('dw-confirm-dialog', DwConfirmDialog);

export { DwConfirmDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-confirm-dialog': DwConfirmDialog;
  }
}
