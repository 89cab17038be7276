import { define } from '../../core/define.ts';
import { DwCustomerLink } from './customer-link.ts';

define('dw-customer-link', DwCustomerLink);

export { DwCustomerLink };

declare global {
  interface HTMLElementTagNameMap {
    'dw-customer-link': DwCustomerLink;
  }
}
