import { define } from '../../core/define.ts';
import { DwSnackbar } from './snackbar.ts';

define('dw-snackbar', DwSnackbar);

export { DwSnackbar };
export type { Note } from './snackbar.ts';

declare global {
  interface HTMLElementTagNameMap {
    'dw-snackbar': DwSnackbar;
  }
}
