import { define } from '../../core/define.ts';
import { DwThresholdTrial } from './threshold-trial.ts';

define('dw-threshold-trial', DwThresholdTrial);

export { DwThresholdTrial };

declare global {
  interface HTMLElementTagNameMap {
    'dw-threshold-trial': DwThresholdTrial;
  }
}
