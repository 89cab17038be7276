import { define } from '../../core/define.ts';
import { DwSlaSettings } from './sla-settings.ts';

define('dw-sla-settings', DwSlaSettings);

export { DwSlaSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-sla-settings': DwSlaSettings;
  }
}
