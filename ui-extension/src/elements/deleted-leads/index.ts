import { define } from '../../core/define.ts';
import { DwDeletedLeads } from './deleted-leads.ts';

define('dw-deleted-leads', DwDeletedLeads);

export { DwDeletedLeads };

declare global {
  interface HTMLElementTagNameMap {
    'dw-deleted-leads': DwDeletedLeads;
  }
}
