import { define } from '../../core/define.ts';
import { DwFunnelReport } from './funnel-report.ts';

define('dw-funnel-report', DwFunnelReport);

export { DwFunnelReport };
export type { FunnelView } from './funnel-report.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-funnel-report': DwFunnelReport;
  }
}
