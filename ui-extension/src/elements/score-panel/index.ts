import { define } from '../../core/define.ts';
import { DwScorePanel } from './score-panel.ts';

define('dw-score-panel', DwScorePanel);

export { DwScorePanel };

declare global {
  interface HTMLElementTagNameMap {
    'dw-score-panel': DwScorePanel;
  }
}
