import { define } from '../../core/define.ts';
import { DwPlanSettings } from './plan-settings.ts';

define('dw-plan-settings', DwPlanSettings);

export { DwPlanSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-plan-settings': DwPlanSettings;
  }
}
