import { define } from '../../core/define.ts';
import { DwTimeZone } from './time-zone.ts';

define('dw-time-zone', DwTimeZone);

export { DwTimeZone };

declare global {
  interface HTMLElementTagNameMap {
    'dw-time-zone': DwTimeZone;
  }
}
