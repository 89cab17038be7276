import { define } from '../../core/define.ts';
import { DwConvertDialog } from './convert-dialog.ts';

define('dw-convert-dialog', DwConvertDialog);

export { DwConvertDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-convert-dialog': DwConvertDialog;
  }
}
