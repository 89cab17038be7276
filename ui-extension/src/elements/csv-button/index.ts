import { define } from '../../core/define.ts';
import { DwCsvButton } from './csv-button.ts';

define('dw-csv-button', DwCsvButton);

export { DwCsvButton };

declare global {
  interface HTMLElementTagNameMap {
    'dw-csv-button': DwCsvButton;
  }
}
