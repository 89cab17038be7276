import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { CustomField, CustomFieldChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './field-dialog.styles.ts';

export const FIELD_TYPES = ['text', 'number', 'boolean', 'date', 'time', 'choice'] as const;

/**
 * A custom field of leads: declared, or renamed. Key and type never change.
 * @fires dw-save - detail: what is to be stored
 * @fires dw-close
 */
export class DwFieldDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  /** Undefined: a new one. */
  @property({ attribute: false }) field?: CustomField;
  /** What the server did not take, by the names of its fields. */
  @property({ attribute: false }) errors: Readonly<Record<string, string>> = {};
  @property() failure = '';
  @property({ type: Boolean }) busy = false;
  @state() private type: CustomField['type'] = 'text';
  @query('form') private form!: HTMLFormElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.type = this.field?.type ?? 'text';
  }

  override render() {
    const heading = this.field ? t('fields.edit', { name: this.field.label }) : t('fields.add');
    return html`<dw-dialog data-testid="field-dialog" heading=${heading} ?open=${this.open} @dw-close=${this.close}>
      ${this.open ? this.content() : nothing}
      <button slot="footer" class="btn" type="button" @click=${this.close}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form" ?disabled=${this.busy}>${t('action.save')}</button>
    </dw-dialog>`;
  }

  private content(): TemplateResult {
    const { field } = this;
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      ${this.failure ? html`<div class="alert" role="alert">${this.failure}</div>` : nothing}
      ${this.text('label', t('fields.label'), field?.label ?? '', { focus: true })}
      ${field ? nothing : this.text('key', t('fields.key'), '', { help: t('fields.keyHelp') })}
      ${field
        ? nothing
        : html`<div class="field">
            <label for="type">${t('fields.type')}</label>
            <select class="input" id="type" name="type" @change=${(e: Event) => (this.type = (e.target as HTMLSelectElement).value as CustomField['type'])}>
              ${FIELD_TYPES.map((type) => html`<option value=${type}>${t(`fields.type.${type}`)}</option>`)}
            </select>
          </div>`}
      ${this.type === 'choice'
        ? html`<div class="field">
            <label for="choices">${t('fields.choices')}</label>
            <textarea class="input" id="choices" name="choices" rows="5" aria-describedby="choices-help" .value=${field?.choices.join('\n') ?? ''}></textarea>
            <span class="soft" id="choices-help">${t('fields.choicesHelp')}</span>
            ${this.errors['choices'] ? html`<span class="error" role="alert">${this.errors['choices']}</span>` : nothing}
          </div>`
        : nothing}
    </form>`;
  }

  private text(name: string, title: string, value: string, { help = '', focus = false } = {}): TemplateResult {
    const error = this.errors[name];
    return html`<div class="field">
      <label for=${name}>${title} <span class="required" aria-hidden="true">*</span></label>
      <input
        class="input"
        id=${name}
        name=${name}
        required
        maxlength="100"
        autocomplete="off"
        ?autofocus=${focus}
        .value=${value}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="${name}-note"
      />
      <span class=${error ? 'error' : 'soft'} id="${name}-note" role=${error ? 'alert' : nothing}>${error ?? help}</span>
    </div>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const given = new FormData(this.form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const choices = text('choices').split(/\r?\n/).map((choice) => choice.trim()).filter(Boolean);
    const fixed = this.field ? {} : { key: text('key'), type: this.type };
    this.emit<CustomFieldChange>('dw-save', { label: text('label'), ...fixed, ...(this.type === 'choice' ? { choices } : {}) });
  };

  private readonly close = (event: Event): void => {
    event.stopPropagation();
    this.emit('dw-close');
  };
}
