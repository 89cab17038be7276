import { define } from '../../core/define.ts';
import { DwLeadBulk } from './lead-bulk.ts';

define('dw-lead-bulk', DwLeadBulk);

export { DwLeadBulk };
export type { LeadChange } from './lead-bulk.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-lead-bulk': DwLeadBulk;
  }
}
