import { define } from '../../core/define.ts';
import { DwFieldDialog } from './field-dialog.ts';

define('dw-field-dialog', DwFieldDialog);

export { DwFieldDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-field-dialog': DwFieldDialog;
  }
}
