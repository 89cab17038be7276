import { define } from '../../core/define.ts';
import { DwTimeline } from './timeline.ts';

define('dw-timeline', DwTimeline);

export { DwTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'dw-timeline': DwTimeline;
  }
}
