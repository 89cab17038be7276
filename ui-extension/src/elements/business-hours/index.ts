import { define } from '../../core/define.ts';
import { DwBusinessHours } from './business-hours.ts';

define('dw-business-hours', DwBusinessHours);

export { DwBusinessHours };

declare global {
  interface HTMLElementTagNameMap {
    'dw-business-hours': DwBusinessHours;
  }
}
