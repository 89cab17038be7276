import { define } from '../../core/define.ts';
import { DwVelocityReport } from './velocity-report.ts';

define('dw-velocity-report', DwVelocityReport);

export { DwVelocityReport };

declare global {
  interface HTMLElementTagNameMap {
    'dw-velocity-report': DwVelocityReport;
  }
}
