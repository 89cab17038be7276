import { define } from '../../core/define.ts';
import { DwLiveState } from './live-state.ts';

define('dw-live-state', DwLiveState);

export { DwLiveState };

declare global {
  interface HTMLElementTagNameMap {
    'dw-live-state': DwLiveState;
  }
}
