import { define } from '../../core/define.ts';
import { DwPlanDialog } from './plan-dialog.ts';

define('dw-plan-dialog', DwPlanDialog);

export { DwPlanDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-plan-dialog': DwPlanDialog;
  }
}
