import { define } from '../../core/define.ts';
import { DwHolidayList } from './holiday-list.ts';

define('dw-holiday-list', DwHolidayList);

export { DwHolidayList };

declare global {
  interface HTMLElementTagNameMap {
    'dw-holiday-list': DwHolidayList;
  }
}
