import { define } from '../../core/define.ts';
import { DwUserMenu } from './user-menu.ts';

define('dw-user-menu', DwUserMenu);

export { DwUserMenu };

declare global {
  interface HTMLElementTagNameMap {
    'dw-user-menu': DwUserMenu;
  }
}
