import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Customer, CustomerSuggestion } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { label, t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './customer-picker.styles.ts';

const FOUND = 8;
const TYPING_MS = 250;

/**
 * One customer of the host: of those that fit by address, number or domain, or any other that is looked for.
 * @fires dw-customer - detail: the customer that was picked
 */
export class DwCustomerPicker extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) suggestions: readonly CustomerSuggestion[] = [];
  /** The id of the one that is picked. */
  @property() picked = '';
  @state() private found?: readonly Customer[];
  @state() private failure = '';
  private typing?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    clearTimeout(this.typing);
    super.disconnectedCallback();
  }

  override render() {
    return html`${this.suggestions.length > 0
        ? html`<fieldset data-testid="suggestions">
            <legend>${t('customer.suggested')}</legend>
            ${this.suggestions.map(({ customer, reasons, strength }) =>
              this.choice(customer, [...reasons.map((reason) => label('matches.by', reason)), t(`customer.${strength}`)].join(' · ')),
            )}
          </fieldset>`
        : nothing}
      <div class="field">
        <label for="search">${t('customer.search')}</label>
        <input class="input" id="search" type="search" autocomplete="off" placeholder=${t('customer.searchHelp')} @input=${this.onType} />
      </div>
      <div role="status">
        ${this.failure ? html`<p class="error">${this.failure}</p>` : this.results()}
      </div>`;
  }

  private results() {
    if (!this.found) return nothing;
    if (this.found.length === 0) return html`<p class="soft">${t('customer.noneFound')}</p>`;
    return html`<fieldset data-testid="found-customers">
      <legend class="visually-hidden">${t('customer.found')}</legend>
      ${this.found.map((customer) => this.choice(customer, [customer.reference, customer.email].filter(Boolean).join(' · ')))}
    </fieldset>`;
  }

  private choice(customer: Customer, what: string): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="customer" .checked=${customer.id === this.picked} @change=${() => this.pick(customer)} />
      <span><span class="name">${customer.name}</span><br /><span class="soft">${what}</span></span>
    </label>`;
  }

  private pick(customer: Customer): void {
    this.picked = customer.id;
    this.emit('dw-customer', customer);
  }

  private readonly onType = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.look(q), TYPING_MS);
  };

  private async look(q: string): Promise<void> {
    this.failure = '';
    try {
      this.found = q ? (await this.services.api.customers({ q, limit: FOUND })).items : undefined;
    } catch (error) {
      this.failure = failureText(error);
    }
  }
}
