import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './lost-dialog.styles.ts';

/**
 * Asks why a deal is lost, or why it comes to a stage for which its score is too low; without a reason it stays.
 * @fires dw-confirm - detail: the reason
 * @fires dw-cancel
 */
export class DwLostDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  /** The deal, by name. */
  @property() name = '';
  /** Why a reason is needed. */
  @property() asks: 'lost' | 'low' | 'disqualified' = 'lost';
  @state() private missing = false;
  @query('textarea') private reason!: HTMLTextAreaElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.missing = false;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.reason.value = '';
  }

  override render() {
    return html`<dw-dialog
      data-testid="lost-dialog"
      heading=${t(`${this.asks}.title`, { name: this.name })}
      ?open=${this.open}
      @dw-close=${() => this.emit('dw-cancel')}
    >
      <form id="form" novalidate @submit=${this.onSubmit}>
        <div class="field">
          <label for="reason">${t(`${this.asks}.reason`)} <span class="required" aria-hidden="true">*</span></label>
          <textarea
            class="input"
            id="reason"
            autofocus
            required
            maxlength="500"
            placeholder=${t(`${this.asks}.example`)}
            aria-invalid=${this.missing ? 'true' : nothing}
            aria-describedby=${this.missing ? 'missing' : nothing}
            @input=${() => (this.missing = false)}
          ></textarea>
          ${this.missing ? html`<span class="error" id="missing">${t(`${this.asks}.missing`)}</span>` : nothing}
        </div>
      </form>
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form">${t(`${this.asks}.confirm`)}</button>
    </dw-dialog>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const reason = this.reason.value.trim();
    this.missing = reason === '';
    if (this.missing) this.reason.focus();
    else this.emit('dw-confirm', reason);
  };
}
