import { define } from '../../core/define.ts';
import { DwDealPage } from './deal-page.ts';

define('dw-deal-page', DwDealPage);

export { DwDealPage };

declare global {
  interface HTMLElementTagNameMap {
    'dw-deal-page': DwDealPage;
  }
}
