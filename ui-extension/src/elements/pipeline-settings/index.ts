import { define } from '../../core/define.ts';
import { DwPipelineSettings } from './pipeline-settings.ts';

define('dw-pipeline-settings', DwPipelineSettings);

export { DwPipelineSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-pipeline-settings': DwPipelineSettings;
  }
}
