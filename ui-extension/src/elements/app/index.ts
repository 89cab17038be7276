import { define } from '../../core/define.ts';
import { DwApp } from './app.ts';

define('dw-app', DwApp);

export { DwApp };

declare global {
  interface HTMLElementTagNameMap {
    'dw-app': DwApp;
  }
}
