import { define } from '../../core/define.ts';
import { DwStageBars } from './stage-bars.ts';

define('dw-stage-bars', DwStageBars);

export { DwStageBars };

declare global {
  interface HTMLElementTagNameMap {
    'dw-stage-bars': DwStageBars;
  }
}
