import { define } from '../../core/define.ts';
import { DwActivityForm } from './activity-form.ts';

define('dw-activity-form', DwActivityForm);

export { DwActivityForm };

declare global {
  interface HTMLElementTagNameMap {
    'dw-activity-form': DwActivityForm;
  }
}
