import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './name-dialog.styles.ts';

/**
 * Asks for a name.
 * @slot - what else is to be chosen
 * @fires dw-confirm - detail: the name
 * @fires dw-cancel
 */
export class DwNameDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  @property() heading = '';
  @property() label = '';
  @property() value = '';
  @property() text = '';
  /** Why it was not taken. */
  @property() failure = '';
  @state() private missing = false;
  @query('input') private input!: HTMLInputElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.missing = false;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.input.value = this.value;
    this.input.select();
  }

  override render() {
    const error = this.missing ? t('name.missing') : this.failure;
    return html`<dw-dialog
      data-testid="name-dialog"
      heading=${this.heading}
      ?open=${this.open}
      @dw-close=${() => this.emit('dw-cancel')}
    >
      <form id="form" novalidate @submit=${this.onSubmit}>
        ${this.text ? html`<p class="soft">${this.text}</p>` : nothing}
        <div class="field">
          <label for="name">${this.label} <span class="required" aria-hidden="true">*</span></label>
          <input
            class="input"
            id="name"
            autofocus
            required
            autocomplete="off"
            maxlength="100"
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? 'error' : nothing}
            @input=${() => (this.missing = false)}
          />
          ${error ? html`<span class="error" id="error" role="alert">${error}</span>` : nothing}
        </div>
        <slot></slot>
      </form>
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form">${t('action.save')}</button>
    </dw-dialog>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const name = this.input.value.trim();
    this.missing = name === '';
    if (this.missing) this.input.focus();
    else this.emit('dw-confirm', name);
  };
}
