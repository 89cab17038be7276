import { define } from '../../core/define.ts';
import { DwMatchList } from './match-list.ts';

define('dw-match-list', DwMatchList);

export { DwMatchList };

declare global {
  interface HTMLElementTagNameMap {
    'dw-match-list': DwMatchList;
  }
}
