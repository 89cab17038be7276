import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { etagOf } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import type { ConvertLead, Customer, CustomerSuggestion, LeadDetail } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t, type Text } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../customer-picker/index.ts';
import '../dialog/index.ts';
import { styles } from './convert-dialog.styles.ts';

type Way = 'linked' | 'picked' | 'created' | 'none';

const NEW: readonly (readonly ['name' | 'email' | 'phone' | 'website' | 'country', Text])[] = [
  ['name', 'lead.company'],
  ['email', 'lead.email'],
  ['phone', 'lead.phone'],
  ['website', 'lead.website'],
  ['country', 'lead.country'],
];

/**
 * A lead is won for a customer of the host: the linked one, one that fits, any other, or a new one.
 * @fires dw-converted - detail: the lead as it is now
 * @fires dw-win-only - it is won, and linked to nobody
 * @fires dw-stale - somebody changed the lead; it is to be read again
 * @fires dw-close
 */
export class DwConvertDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) lead?: Versioned<LeadDetail>;
  /** It may also be won without a customer. */
  @property({ type: Boolean }) wins = false;
  @state() private way: Way = 'picked';
  @state() private picked?: Customer;
  @state() private suggestions: readonly CustomerSuggestion[] = [];
  /** Whether the host takes new customers; it does not until that is known. */
  @state() private creates = false;
  @state() private failure = '';
  @state() private saving = false;
  @query('form') private form!: HTMLFormElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open || !this.lead) return;
    this.failure = '';
    this.picked = undefined;
    this.suggestions = [];
    this.way = this.lead.value.customer ? 'linked' : 'picked';
    void this.suggest(this.lead.value.id);
  }

  override render() {
    const lead = this.lead?.value;
    return html`<dw-dialog data-testid="convert-dialog" heading=${t('convert.title', { name: lead?.displayName ?? '' })} ?open=${this.open} @dw-close=${this.close}>
      ${this.open && lead ? this.content(lead) : nothing}
      <button slot="footer" class="btn" type="button" @click=${this.close}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form" data-testid="confirm" ?disabled=${this.saving || (this.way === 'picked' && !this.picked)}>
        ${this.saving ? t('state.saving') : t(this.way === 'none' ? 'lead.win' : 'convert.confirm')}
      </button>
    </dw-dialog>`;
  }

  private content(lead: LeadDetail): TemplateResult {
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      <p>${t('convert.text')}</p>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      <fieldset>
        <legend class="visually-hidden">${t('customer.title')}</legend>
        ${lead.customer ? this.choice('linked', t('convert.linked', { name: lead.customer.name })) : nothing}
        ${this.choice('picked', t('convert.picked'))} ${this.choice('created', t('convert.created'), this.creates ? '' : t('convert.notCreated'))}
        ${this.wins ? this.choice('none', t('convert.none')) : nothing}
      </fieldset>
      ${this.way === 'picked'
        ? html`<dw-customer-picker
            .context=${this.context}
            .suggestions=${this.suggestions}
            picked=${this.picked?.id ?? ''}
            @dw-customer=${(e: CustomEvent<Customer>) => (this.picked = e.detail)}
          ></dw-customer-picker>`
        : nothing}
      ${this.way === 'created' ? this.newCustomer(lead) : nothing}
    </form>`;
  }

  /** One way; with a reason why not, it cannot be chosen. */
  private choice(way: Way, text: string, whyNot = ''): TemplateResult {
    return html`<label class="choice ${whyNot ? 'off' : ''}"
      ><input type="radio" name="way" value=${way} ?autofocus=${this.way === way} .checked=${this.way === way} ?disabled=${Boolean(whyNot)} @change=${() => (this.way = way)} /><span
        >${text}${whyNot ? html`<small>${whyNot}</small>` : nothing}</span
      ></label
    >`;
  }

  private newCustomer(lead: LeadDetail): TemplateResult {
    const begin = { name: lead.company ?? lead.displayName, email: lead.email, phone: lead.phone, website: lead.website, country: lead.country };
    return html`<div class="fields">
      ${NEW.map(
        ([name, title]) => html`<div class="field">
          <label for=${name}>${name === 'name' ? t('convert.name') : t(title)}</label>
          <input class="input" id=${name} name=${name} autocomplete="off" .value=${begin[name] ?? ''} />
        </div>`,
      )}
    </div>`;
  }

  /** The only one that surely fits is picked beforehand. */
  private async suggest(leadId: string): Promise<void> {
    void this.services.customerHost().then(({ createsCustomers }) => (this.creates = createsCustomers));
    try {
      this.suggestions = await this.services.api.customerSuggestions(leadId);
      this.picked ??= this.strong?.customer;
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  private get strong(): CustomerSuggestion | undefined {
    const strong = this.suggestions.filter(({ strength }) => strength === 'strong');
    return strong.length === 1 ? strong[0] : undefined;
  }

  private body(): ConvertLead {
    if (this.way === 'linked') return {};
    if (this.way === 'picked') return this.picked?.id === this.strong?.customer.id ? { match: true } : { customerId: this.picked?.id };
    const given = new FormData(this.form);
    const text = (name: string) => String(given.get(name) ?? '').trim() || null;
    return { create: Object.fromEntries(NEW.map(([name]) => [name, text(name)])) };
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.way === 'none') this.emit('dw-win-only');
    else if (!this.saving && this.lead) void this.convert(this.lead);
  };

  private async convert({ value, etag }: Versioned<LeadDetail>): Promise<void> {
    this.saving = true;
    this.failure = '';
    try {
      this.emit('dw-converted', await this.services.api.convertLead(value.id, etag ?? etagOf(value.version), this.body()));
    } catch (error) {
      this.failure = isStale(error) ? t('leadPage.stale') : failureText(error);
      if (isStale(error)) this.emit('dw-stale');
    } finally {
      this.saving = false;
    }
  }

  private readonly close = (event: Event): void => {
    event.stopPropagation();
    this.emit('dw-close');
  };
}
