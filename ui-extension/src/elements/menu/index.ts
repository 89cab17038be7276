import { define } from '../../core/define.ts';
import { DwMenu } from './menu.ts';

define('dw-menu', DwMenu);

export { DwMenu };
export type { MenuGroup, MenuItem } from './menu.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-menu': DwMenu;
  }
}
