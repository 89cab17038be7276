import { define } from '../../core/define.ts';
import { DwFieldSettings } from './field-settings.ts';

define('dw-field-settings', DwFieldSettings);

export { DwFieldSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-field-settings': DwFieldSettings;
  }
}
