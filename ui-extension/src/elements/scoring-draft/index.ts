import { define } from '../../core/define.ts';
import { DwScoringDraft } from './scoring-draft.ts';

define('dw-scoring-draft', DwScoringDraft);

export { DwScoringDraft };

declare global {
  interface HTMLElementTagNameMap {
    'dw-scoring-draft': DwScoringDraft;
  }
}
