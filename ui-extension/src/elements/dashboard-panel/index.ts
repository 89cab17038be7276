import { define } from '../../core/define.ts';
import { DwDashboardPanel } from './dashboard-panel.ts';

define('dw-dashboard-panel', DwDashboardPanel);

export { DwDashboardPanel };

declare global {
  interface HTMLElementTagNameMap {
    'dw-dashboard-panel': DwDashboardPanel;
  }
}
