import { define } from '../../core/define.ts';
import { DwLeadList } from './lead-list.ts';

define('dw-lead-list', DwLeadList);

export { DwLeadList };

declare global {
  interface HTMLElementTagNameMap {
    'dw-lead-list': DwLeadList;
  }
}
