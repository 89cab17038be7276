import { define } from '../../core/define.ts';
import { DwSlaReport } from './sla-report.ts';

define('dw-sla-report', DwSlaReport);

export { DwSlaReport };

declare global {
  interface HTMLElementTagNameMap {
    'dw-sla-report': DwSlaReport;
  }
}
