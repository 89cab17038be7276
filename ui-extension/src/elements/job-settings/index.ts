import { define } from '../../core/define.ts';
import { DwJobSettings } from './job-settings.ts';

define('dw-job-settings', DwJobSettings);

export { DwJobSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-job-settings': DwJobSettings;
  }
}
