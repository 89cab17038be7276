import { define } from '../../core/define.ts';
import { DwDealBulk } from './deal-bulk.ts';

define('dw-deal-bulk', DwDealBulk);

export { DwDealBulk };
export type { BulkMove } from './deal-bulk.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-deal-bulk': DwDealBulk;
  }
}
