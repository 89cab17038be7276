import { define } from '../../core/define.ts';
import { DwFactorEditor } from './factor-editor.ts';

define('dw-factor-editor', DwFactorEditor);

export { DwFactorEditor };

declare global {
  interface HTMLElementTagNameMap {
    'dw-factor-editor': DwFactorEditor;
  }
}
