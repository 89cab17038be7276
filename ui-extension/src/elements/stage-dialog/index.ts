import { define } from '../../core/define.ts';
import { DwStageDialog } from './stage-dialog.ts';

define('dw-stage-dialog', DwStageDialog);

export { DwStageDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-stage-dialog': DwStageDialog;
  }
}
