import { define } from '../../core/define.ts';
import { DwImportHistory } from './import-history.ts';

define('dw-import-history', DwImportHistory);

export { DwImportHistory };

declare global {
  interface HTMLElementTagNameMap {
    'dw-import-history': DwImportHistory;
  }
}
