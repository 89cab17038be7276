import { define } from '../../core/define.ts';
import { DwPresetDialog } from './preset-dialog.ts';

define('dw-preset-dialog', DwPresetDialog);

export { DwPresetDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-preset-dialog': DwPresetDialog;
  }
}
