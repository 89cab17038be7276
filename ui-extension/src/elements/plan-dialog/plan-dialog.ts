import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ApiError } from '../../api/error.ts';
import type { Plan, PlanChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { exponentOf } from '../../core/format.ts';
import { t, type Text } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { dialogFormStyles } from '../../styles/dialog-form.ts';
import '../dialog/index.ts';
import { styles } from './plan-dialog.styles.ts';

/**
 * A plan of the catalogue, one that is there or a new one.
 * @fires dw-confirm - detail: the plan as filled in
 * @fires dw-cancel
 */
export class DwPlanDialog extends DwElement {
  static override styles = [...base, controls, dialogFormStyles, styles];

  @property({ type: Boolean }) open = false;
  /** Undefined: a new one. */
  @property({ attribute: false }) plan?: Plan;
  /** That of the organisation. */
  @property() currency = 'EUR';
  /** Why the server did not take it. */
  @property({ attribute: false }) failure?: unknown;
  /** Said above the fields. */
  @property() notice = '';
  @query('form') private form!: HTMLFormElement;

  override render() {
    const { plan } = this;
    return html`<dw-dialog
      data-testid="plan-dialog"
      heading=${plan ? t('plans.edit', { name: plan.name }) : t('plans.new')}
      ?open=${this.open}
      @dw-close=${() => this.emit('dw-cancel')}
    >
      ${this.open ? this.fields() : nothing}
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form">${t('action.save')}</button>
    </dw-dialog>`;
  }

  private fields(): TemplateResult {
    const { plan } = this;
    const price = plan?.price?.currency === this.currency ? plan.price.amount / 10 ** exponentOf(this.currency) : '';
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      ${this.alert()} ${this.input('name', 'plans.name', plan?.name ?? '', { required: true })}
      ${this.input('code', 'plans.code', plan?.code ?? '', { required: true, help: 'plans.codeHelp' })}
      ${this.input('price', 'plans.price', price, { type: 'number', full: true })} ${this.input('sizeFrom', 'plans.sizeFrom', plan?.sizeFrom ?? '', { type: 'number' })}
      ${this.input('sizeTo', 'plans.sizeTo', plan?.sizeTo ?? '', { type: 'number' })}
      ${this.input('features', 'plans.features', plan?.features.join(', ') ?? '', { help: 'plans.featuresHelp', full: true })}
    </form>`;
  }

  private alert() {
    const known = this.failure instanceof ApiError && Object.keys(this.failure.fields).length > 0;
    const text = this.notice || (this.failure && !known ? failureText(this.failure) : '');
    return text ? html`<div class="alert full" role="alert">${text}</div>` : nothing;
  }

  private input(
    name: string,
    title: Text,
    value: string | number,
    { type = 'text', help, required = false, full = false }: { type?: string; help?: Text; required?: boolean; full?: boolean } = {},
  ): TemplateResult {
    const error = this.faultOf(name);
    const told = this.plan?.hostFields.includes(name) ?? false;
    const note = told ? 'plans.toldByHost' : help;
    return html`<div class="field ${full ? 'full' : ''}">
      <label for=${name}>${t(title, { currency: this.currency })} ${required ? html`<span class="required" aria-hidden="true">*</span>` : nothing}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        type=${type}
        step=${type === 'number' ? 'any' : nothing}
        autocomplete="off"
        .value=${String(value)}
        ?autofocus=${name === 'name'}
        ?required=${required}
        ?readonly=${told}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error || note ? `${name}-note` : nothing}
      />
      ${error
        ? html`<span class="error" id="${name}-note">${error}</span>`
        : note
          ? html`<span class="soft" id="${name}-note">${t(note)}</span>`
          : nothing}
    </div>`;
  }

  /** A complaint about a part of a value, such as the price's amount, is shown at the value. */
  private faultOf(name: string): string | undefined {
    if (!(this.failure instanceof ApiError)) return undefined;
    return Object.entries(this.failure.fields).find(([pointer]) => pointer.split('/')[0] === name)?.[1];
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.emit<PlanChange>('dw-confirm', this.filled(new FormData(this.form)));
  };

  /** What is empty is sent as null, which takes it away; what the host tells is not sent. */
  private filled(data: FormData): PlanChange {
    const text = (name: string) => String(data.get(name) ?? '').trim() || null;
    const number = (name: string) => (text(name) === null ? null : Number(text(name)));
    const price = number('price');
    const all: PlanChange = {
      name: text('name'),
      code: text('code'),
      price: price === null ? null : { amount: Math.round(price * 10 ** exponentOf(this.currency)), currency: this.currency },
      sizeFrom: number('sizeFrom'),
      sizeTo: number('sizeTo'),
      features: (text('features') ?? '').split(',').map((feature) => feature.trim()).filter(Boolean),
    };
    const told = new Set(this.plan?.hostFields);
    return Object.fromEntries(Object.entries(all).filter(([name]) => !told.has(name)));
  }
}
