import { define } from '../../core/define.ts';
import { DwScoringSettings } from './scoring-settings.ts';

define('dw-scoring-settings', DwScoringSettings);

export { DwScoringSettings };

declare global {
  interface HTMLElementTagNameMap {
    'dw-scoring-settings': DwScoringSettings;
  }
}
