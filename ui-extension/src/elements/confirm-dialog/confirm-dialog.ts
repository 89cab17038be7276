import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './confirm-dialog.styles.ts';

/**
 * Asks before something is taken away.
 * @slot - what is to be chosen for it
 * @fires dw-confirm
 * @fires dw-cancel
 */
export class DwConfirmDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  @property() heading = '';
  @property() text = '';
  /** What the button says that does it. */
  @property() action = '';
  /** Why it was not done. */
  @property() failure = '';
  /** It cannot be done; the text says why. */
  @property({ type: Boolean }) blocked = false;

  override render() {
    return html`<dw-dialog
      data-testid="confirm-dialog"
      heading=${this.heading}
      ?open=${this.open}
      @dw-close=${() => this.emit('dw-cancel')}
    >
      <div class="content">
        <p>${this.text}</p>
        <slot></slot>
        ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      </div>
      <button slot="footer" class="btn" type="button" autofocus @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn danger" type="button" ?disabled=${this.blocked} data-testid="confirm" @click=${() => this.emit('dw-confirm')}>
        ${this.action || t('action.delete')}
      </button>
    </dw-dialog>`;
  }
}
