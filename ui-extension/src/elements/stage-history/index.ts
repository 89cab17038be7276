import { define } from '../../core/define.ts';
import { DwStageHistory } from './stage-history.ts';

define('dw-stage-history', DwStageHistory);

export { DwStageHistory };

declare global {
  interface HTMLElementTagNameMap {
    'dw-stage-history': DwStageHistory;
  }
}
