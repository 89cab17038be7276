import { define } from '../../core/define.ts';
import { DwCustomerLinks } from './customer-links.ts';

define('dw-customer-links', DwCustomerLinks);

export { DwCustomerLinks };

declare global {
  interface HTMLElementTagNameMap {
    'dw-customer-links': DwCustomerLinks;
  }
}
