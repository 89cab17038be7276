import { define } from '../../core/define.ts';
import { DwNameDialog } from './name-dialog.ts';

define('dw-name-dialog', DwNameDialog);

export { DwNameDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-name-dialog': DwNameDialog;
  }
}
