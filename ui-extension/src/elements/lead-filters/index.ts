import { define } from '../../core/define.ts';
import { DwLeadFilters } from './lead-filters.ts';

define('dw-lead-filters', DwLeadFilters);

export { DwLeadFilters };

declare global {
  interface HTMLElementTagNameMap {
    'dw-lead-filters': DwLeadFilters;
  }
}
