import { define } from '../../core/define.ts';
import { DwAuditTrail } from './audit-trail.ts';

define('dw-audit-trail', DwAuditTrail);

export { DwAuditTrail };

declare global {
  interface HTMLElementTagNameMap {
    'dw-audit-trail': DwAuditTrail;
  }
}
