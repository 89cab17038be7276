import { define } from '../../core/define.ts';
import { DwSavedViews } from './saved-views.ts';

define('dw-saved-views', DwSavedViews);

export { DwSavedViews };

declare global {
  interface HTMLElementTagNameMap {
    'dw-saved-views': DwSavedViews;
  }
}
