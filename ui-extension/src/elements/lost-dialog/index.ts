import { define } from '../../core/define.ts';
import { DwLostDialog } from './lost-dialog.ts';

define('dw-lost-dialog', DwLostDialog);

export { DwLostDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-lost-dialog': DwLostDialog;
  }
}
