import { define } from '../../core/define.ts';
import { DwFactList } from './fact-list.ts';

define('dw-fact-list', DwFactList);

export { DwFactList };
export type { Fact } from './fact-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-fact-list': DwFactList;
  }
}
