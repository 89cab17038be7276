import { define } from '../../core/define.ts';
import { DwImportMapping } from './import-mapping.ts';

define('dw-import-mapping', DwImportMapping);

export { DwImportMapping };

declare global {
  interface HTMLElementTagNameMap {
    'dw-import-mapping': DwImportMapping;
  }
}
