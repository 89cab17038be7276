import { define } from '../../core/define.ts';
import { DwState } from './state.ts';

define('dw-state', DwState);

export { DwState };

declare global {
  interface HTMLElementTagNameMap {
    'dw-state': DwState;
  }
}
