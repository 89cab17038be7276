import { define } from '../../core/define.ts';
import { DwBulkReport } from './bulk-report.ts';

define('dw-bulk-report', DwBulkReport);

export { DwBulkReport };
export type { Report } from './bulk-report.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-bulk-report': DwBulkReport;
  }
}
