import { define } from '../../core/define.ts';
import { DwStagePath } from './stage-path.ts';

define('dw-stage-path', DwStagePath);

export { DwStagePath };

declare global {
  interface HTMLElementTagNameMap {
    'dw-stage-path': DwStagePath;
  }
}
