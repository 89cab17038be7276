import { define } from '../../core/define.ts';
import { DwCustomerPanel } from './customer-panel.ts';

define('dw-customer-panel', DwCustomerPanel);

export { DwCustomerPanel };

declare global {
  interface HTMLElementTagNameMap {
    'dw-customer-panel': DwCustomerPanel;
  }
}
