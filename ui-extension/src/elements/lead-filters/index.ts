import { define } from '../../core/define.ts';
import { DwLeadFilters } from './lead-filters.ts';

define('dw-lead-filters', DwLeadFilters);

export { DwLeadFilters };
export type { LeadFilter } from './lead-filters.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-lead-filters': DwLeadFilters;
  }
}
