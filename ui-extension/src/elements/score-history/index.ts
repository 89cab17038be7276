import { define } from '../../core/define.ts';
import { DwScoreHistory } from './score-history.ts';

define('dw-score-history', DwScoreHistory);

export { DwScoreHistory };

declare global {
  interface HTMLElementTagNameMap {
    'dw-score-history': DwScoreHistory;
  }
}
