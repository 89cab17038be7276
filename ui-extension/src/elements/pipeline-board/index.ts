import { define } from '../../core/define.ts';
import { DwPipelineBoard } from './pipeline-board.ts';

define('dw-pipeline-board', DwPipelineBoard);

export { DwPipelineBoard };

declare global {
  interface HTMLElementTagNameMap {
    'dw-pipeline-board': DwPipelineBoard;
  }
}
