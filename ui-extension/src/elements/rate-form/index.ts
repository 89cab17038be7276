import { define } from '../../core/define.ts';
import { DwRateForm } from './rate-form.ts';

define('dw-rate-form', DwRateForm);

export { DwRateForm };

declare global {
  interface HTMLElementTagNameMap {
    'dw-rate-form': DwRateForm;
  }
}
