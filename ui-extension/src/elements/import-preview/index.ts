import { define } from '../../core/define.ts';
import { DwImportPreview } from './import-preview.ts';

define('dw-import-preview', DwImportPreview);

export { DwImportPreview };

declare global {
  interface HTMLElementTagNameMap {
    'dw-import-preview': DwImportPreview;
  }
}
