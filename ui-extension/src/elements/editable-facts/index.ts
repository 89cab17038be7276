import { define } from '../../core/define.ts';
import { DwEditableFacts } from './editable-facts.ts';

define('dw-editable-facts', DwEditableFacts);

export { DwEditableFacts };
export type { EditableFact, FactChange } from './editable-facts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-editable-facts': DwEditableFacts;
  }
}
