import { define } from '../../core/define.ts';
import { DwScopeDialog } from './scope-dialog.ts';

define('dw-scope-dialog', DwScopeDialog);

export { DwScopeDialog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-scope-dialog': DwScopeDialog;
  }
}
