import { define } from '../../core/define.ts';
import { DwAuditLog } from './audit-log.ts';

define('dw-audit-log', DwAuditLog);

export { DwAuditLog };

declare global {
  interface HTMLElementTagNameMap {
    'dw-audit-log': DwAuditLog;
  }
}
