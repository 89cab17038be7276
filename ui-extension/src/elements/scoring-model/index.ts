import { define } from '../../core/define.ts';
import { DwScoringModel } from './scoring-model.ts';

define('dw-scoring-model', DwScoringModel);

export { DwScoringModel };

declare global {
  interface HTMLElementTagNameMap {
    'dw-scoring-model': DwScoringModel;
  }
}
