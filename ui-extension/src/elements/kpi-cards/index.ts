import { define } from '../../core/define.ts';
import { DwKpiCards } from './kpi-cards.ts';

define('dw-kpi-cards', DwKpiCards);

export { DwKpiCards };

declare global {
  interface HTMLElementTagNameMap {
    'dw-kpi-cards': DwKpiCards;
  }
}
