import { define } from '../../core/define.ts';
import { DwAddLeadDialog } from './add-lead-dialog.ts';

define('dw-add-lead-dialog', DwAddLeadDialog);

export { DwAddLeadDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-add-lead-dialog': DwAddLeadDialog;
  }
}
