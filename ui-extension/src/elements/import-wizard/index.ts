import { define } from '../../core/define.ts';
import { DwImportWizard } from './import-wizard.ts';

define('dw-import-wizard', DwImportWizard);

export { DwImportWizard };

declare global {
  interface HTMLElementTagNameMap {
    'dw-import-wizard': DwImportWizard;
  }
}
