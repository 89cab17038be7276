import { define } from '../../core/define.ts';
import { DwConsents } from './consents.ts';

define('dw-consents', DwConsents);

export { DwConsents };
export type { ConsentChange } from './consents.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-consents': DwConsents;
  }
}
