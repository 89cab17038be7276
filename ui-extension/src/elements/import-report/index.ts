import { define } from '../../core/define.ts';
import { DwImportReport } from './import-report.ts';

define('dw-import-report', DwImportReport);

export { DwImportReport };

declare global {
  interface HTMLElementTagNameMap {
    'dw-import-report': DwImportReport;
  }
}
