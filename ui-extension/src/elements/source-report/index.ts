import { define } from '../../core/define.ts';
import { DwSourceReport } from './source-report.ts';

define('dw-source-report', DwSourceReport);

export { DwSourceReport };

declare global {
  interface HTMLElementTagNameMap {
    'dw-source-report': DwSourceReport;
  }
}
