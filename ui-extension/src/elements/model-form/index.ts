import { define } from '../../core/define.ts';
import { DwModelForm } from './model-form.ts';

define('dw-model-form', DwModelForm);

export { DwModelForm };

declare global {
  interface HTMLElementTagNameMap {
    'dw-model-form': DwModelForm;
  }
}
