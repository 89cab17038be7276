import { define } from '../../core/define.ts';
import { DwCustomerPicker } from './customer-picker.ts';

define('dw-customer-picker', DwCustomerPicker);

export { DwCustomerPicker };

declare global {
  interface HTMLElementTagNameMap {
    'dw-customer-picker': DwCustomerPicker;
  }
}
