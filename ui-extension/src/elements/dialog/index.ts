import { define } from '../../core/define.ts';
import { DwDialog } from './dialog.ts';

define('dw-dialog', DwDialog);

export { DwDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-dialog': DwDialog;
  }
}
