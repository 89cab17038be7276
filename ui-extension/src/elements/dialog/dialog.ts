import { html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './dialog.styles.ts';

/**
 * A modal dialog on the browser's own `<dialog>`, which traps focus and gives it back.
 * @slot - the content  @slot footer - the buttons
 * @fires dw-focus-lost - closed, and what had the focus before is gone
 * @fires dw-close - the user wants it gone: Escape, the cross, or a click beside it
 */
export class DwDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property() heading = '';
  @property({ type: Boolean, reflect: true }) open = false;
  /** For tables. */
  @property({ type: Boolean, reflect: true }) wide = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  private returnTo: Element | null = null;

  override render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.onCancel} @pointerdown=${this.onPointer}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button class="btn quiet icon-only" type="button" aria-label=${t('action.close')} @click=${this.close}>
          ${icon('close')}
        </button>
      </header>
      <div class="body"><slot></slot></div>
      <footer><slot name="footer"></slot></footer>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) {
      this.returnTo = deepActiveElement();
      this.dialog.showModal();
      this.querySelector<HTMLElement>('[autofocus]')?.focus();
    }
    if (!this.open && this.dialog.open) {
      this.dialog.close();
      if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected) this.returnTo.focus();
      else this.emit('dw-focus-lost');
    }
  }

  private readonly close = (): void => this.emit('dw-close');

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  private readonly onPointer = (event: PointerEvent): void => {
    if (event.composedPath()[0] === this.dialog) this.close();
  };
}
