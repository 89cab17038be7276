import { define } from '../../core/define.ts';
import { DwSlaTargets } from './sla-targets.ts';

define('dw-sla-targets', DwSlaTargets);

export { DwSlaTargets };

declare global {
  interface HTMLElementTagNameMap {
    'dw-sla-targets': DwSlaTargets;
  }
}
