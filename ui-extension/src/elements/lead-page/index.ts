import { define } from '../../core/define.ts';
import { DwLeadPage } from './lead-page.ts';

define('dw-lead-page', DwLeadPage);

export { DwLeadPage };

declare global {
  interface HTMLElementTagNameMap {
    'dw-lead-page': DwLeadPage;
  }
}
