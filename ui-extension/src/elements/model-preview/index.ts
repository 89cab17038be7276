import { define } from '../../core/define.ts';
import { DwModelPreview } from './model-preview.ts';

define('dw-model-preview', DwModelPreview);

export { DwModelPreview };

declare global {
  interface HTMLElementTagNameMap {
    'dw-model-preview': DwModelPreview;
  }
}
