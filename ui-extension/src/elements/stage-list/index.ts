import { define } from '../../core/define.ts';
import { DwStageList } from './stage-list.ts';

define('dw-stage-list', DwStageList);

export { DwStageList };
export type { StagePlace } from './stage-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-stage-list': DwStageList;
  }
}
