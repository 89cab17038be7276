import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Conversion, Customer, CustomerRef, CustomerSuggestion } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { Once } from '../../core/first.ts';
import { formatDate } from '../../core/format.ts';
import { actorName } from '../../core/history.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../customer-picker/index.ts';
import '../state/index.ts';
import { styles } from './customer-link.styles.ts';

interface Offers {
  readonly suggestions: readonly CustomerSuggestion[];
  /** The host has customers at all. */
  readonly any: boolean;
}

/**
 * The host's customer that a lead or a deal belongs to: shown, suggested, picked, taken away.
 * @fires dw-link - detail: the customer's id
 * @fires dw-unlink
 * @fires dw-convert - the lead is to become a customer
 * @fires dw-undo-conversion
 */
export class DwCustomerLink extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) customer: CustomerRef | null = null;
  /** Whose address, number and domain suggest customers; empty: there is no lead. */
  @property({ attribute: 'lead-id' }) leadId = '';
  @property({ attribute: false }) conversion: Conversion | null = null;
  @property({ type: Boolean }) editable = false;
  /** The lead can be won for a customer, or that be undone. */
  @property({ type: Boolean }) converts = false;
  @property({ type: Boolean }) busy = false;
  /** What was suggested already. */
  @property({ attribute: false }) first?: readonly CustomerSuggestion[];
  @state() private picking = false;
  @state() private picked?: Customer;
  private readonly once = new Once<readonly CustomerSuggestion[]>();
  private readonly load = new Load<Offers>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('customer')) {
      this.picking = false;
      this.picked = undefined;
    }
    if (!changed.has('leadId') && !changed.has('context') && !changed.has('customer')) return;
    const first = this.once.take(this.first);
    void this.load.run(async (signal) => {
      const { hasCustomers: any } = await this.services.customerHost();
      const asks = any && this.leadId && this.editable && !this.customer;
      return { any, suggestions: asks ? (first ?? (await this.services.api.customerSuggestions(this.leadId, signal))) : [] };
    });
  }

  override render() {
    const { value, error } = this.load;
    if (!this.customer && !value?.any && !error) return nothing;
    return html`<section class="panel" aria-label=${t('customer.title')} data-testid="customer-link">
      <div class="row">
        <h2>${t('customer.title')}</h2>
        ${this.customer && this.editable ? this.changeButtons() : nothing}
      </div>
      ${this.customer ? this.linked(this.customer) : html`<p class="soft">${t('customer.none')}</p>`}
      ${error ? html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>` : nothing}
      ${this.editable && value ? this.offers(value) : nothing} ${this.conversionPart()}
    </section>`;
  }

  private linked({ name, url }: CustomerRef): TemplateResult {
    return html`<p class="name">${url ? html`<a href=${url}>${name}</a>` : name}</p>`;
  }

  private changeButtons(): TemplateResult {
    return html`<span class="buttons">
      <button class="btn quiet" type="button" aria-expanded=${this.picking} @click=${() => (this.picking = !this.picking)}>${t('customer.change')}</button>
      <button class="btn quiet" type="button" ?disabled=${this.busy} data-testid="unlink" @click=${() => this.emit('dw-unlink')}>${t('customer.unlink')}</button>
    </span>`;
  }

  private offers({ suggestions }: Offers): TemplateResult | typeof nothing {
    if (this.picking) return this.picker(suggestions);
    if (this.customer) return nothing;
    return html`<ul>
        ${suggestions.map(
          ({ customer, reasons, strength }) => html`<li data-testid="suggestion">
            <span
              ><span class="name">${customer.name}</span><br /><span class="soft"
                >${[...reasons.map((reason) => label('matches.by', reason)), t(`customer.${strength}`)].join(' · ')}</span
              ></span
            >
            <button class="btn" type="button" ?disabled=${this.busy} aria-label=${t('customer.linkTo', { name: customer.name })} @click=${() => this.emit('dw-link', customer.id)}>
              ${t('customer.link')}
            </button>
          </li>`,
        )}
      </ul>
      <button class="btn quiet flush" type="button" data-testid="pick-customer" @click=${() => (this.picking = true)}>${t('customer.pick')}</button>`;
  }

  private picker(suggestions: readonly CustomerSuggestion[]): TemplateResult {
    const { picked } = this;
    return html`<dw-customer-picker
        .context=${this.context}
        .suggestions=${suggestions}
        picked=${picked?.id ?? ''}
        @dw-customer=${(e: CustomEvent<Customer>) => (this.picked = e.detail)}
      ></dw-customer-picker>
      <div class="buttons">
        <button class="btn primary" type="button" ?disabled=${!picked || this.busy} data-testid="link-picked" @click=${() => picked && this.emit('dw-link', picked.id)}>
          ${picked ? t('customer.linkTo', { name: picked.name }) : t('customer.link')}
        </button>
        <button class="btn" type="button" @click=${() => (this.picking = false)}>${t('action.cancel')}</button>
      </div>`;
  }

  private conversionPart(): TemplateResult | typeof nothing {
    if (!this.conversion) {
      if (!this.converts) return nothing;
      return html`<button class="btn" type="button" data-testid="convert" @click=${() => this.emit('dw-convert')}>${t('convert.open')}</button>`;
    }
    const { by, at, way } = this.conversion;
    return html`<div class="row" data-testid="conversion">
      <span class="soft">${t(`convert.done.${way}`, { who: actorName(by), when: formatDate(at) })}</span>
      ${this.converts
        ? html`<button class="btn quiet" type="button" ?disabled=${this.busy} data-testid="undo-conversion" @click=${() => this.emit('dw-undo-conversion')}>${t('convert.undo')}</button>`
        : nothing}
    </div>`;
  }
}
