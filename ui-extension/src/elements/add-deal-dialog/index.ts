import { define } from '../../core/define.ts';
import { DwAddDealDialog } from './add-deal-dialog.ts';

define('dw-add-deal-dialog', DwAddDealDialog);

export { DwAddDealDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-add-deal-dialog': DwAddDealDialog;
  }
}
