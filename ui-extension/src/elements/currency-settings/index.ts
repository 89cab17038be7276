import { define } from '../../core/define.ts';
import { DwCurrencySettings } from './currency-settings.ts';

define('dw-currency-settings', DwCurrencySettings);

export { DwCurrencySettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-currency-settings': DwCurrencySettings;
  }
}
