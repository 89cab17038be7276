import { define } from '../../core/define.ts';
import { DwCrmDashboard } from './crm-dashboard.ts';

define('dw-crm-dashboard', DwCrmDashboard);

export { DwCrmDashboard };

declare global {
  interface HTMLElementTagNameMap {
    'dw-crm-dashboard': DwCrmDashboard;
  }
}
