import { define } from '../../core/define.ts';
import { DwLiveHint } from './live-hint.ts';

define('dw-live-hint', DwLiveHint);

export { DwLiveHint };

declare global {
  interface HTMLElementTagNameMap {
    'dw-live-hint': DwLiveHint;
  }
}
