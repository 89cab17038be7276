import { define } from '../../core/define.ts';
import { DwNav } from './nav.ts';

define('dw-nav', DwNav);

export { DwNav };

declare global {
  interface HTMLElementTagNameMap {
    'dw-nav': DwNav;
  }
}
