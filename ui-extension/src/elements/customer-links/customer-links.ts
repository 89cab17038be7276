import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { told } from '../../api/error.ts';
import type { CustomerSuggestion, LinkProposal, Slice } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/table.ts';
import type { Report } from '../bulk-report/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../bulk-report/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { styles } from './customer-links.styles.ts';

/** The API's limit for one request. */
const AT_ONCE = 200;

type Strength = CustomerSuggestion['strength'];

/** Leads that may belong to customers of the host: looked through, and linked together where the user agrees. */
export class DwCustomerLinks extends DwElement {
  static override styles = [...base, controls, tableStyles, styles];

  /** The least that a customer must fit. */
  @property() strength: Strength = 'weak';
  /** The customer for each lead that is to be linked. */
  @state() private picked: ReadonlyMap<string, string> = new Map();
  @state() private busy = false;
  @state() private report?: Report;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Slice<LinkProposal>>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context') || changed.has('strength')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1 tabindex="-1">${t('nav.customerLinks')}</h1>
        <span class="acts">
          <dw-csv-button text=${t('links.customers')} file="customers" .source=${() => this.services.api.exportCustomers()}></dw-csv-button>
          <button class="btn primary" type="button" data-testid="link" ?disabled=${this.busy || this.picked.size === 0} @click=${() => void this.link()}>
            ${this.busy ? t('state.saving') : this.picked.size === 0 ? t('customer.link') : plural('links.link', this.picked.size)}
          </button>
        </span>
        <div class="filters">
          <label class="chip ${this.strength === 'weak' ? '' : 'active'}"
            >${t('links.fit')}
            <select data-testid="strength" @change=${(e: Event) => (this.strength = (e.target as HTMLSelectElement).value as Strength)}>
              ${(['weak', 'medium', 'strong'] as const).map((one) => html`<option value=${one} ?selected=${one === this.strength}>${t(`links.${one}`)}</option>`)}
            </select>${icon('chevron')}</label
          >
          <span class="grow"></span>
          <dw-csv-button what=${t('links.all')} file="customer-links" .source=${() => this.services.api.exportProposals({ strength: this.strength })}></dw-csv-button>
        </div>
      </div>
      <p class="soft intro">${t('links.intro')}</p>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-bulk-report .report=${this.report} @dw-close=${() => (this.report = undefined)}></dw-bulk-report>
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ items, nextCursor }: Slice<LinkProposal>): TemplateResult {
    if (items.length === 0) {
      return html`<div class="panel"><dw-state icon="check" heading=${t('links.none')} text=${t('links.none.text')}></dw-state></div>`;
    }
    const all = items.every(({ leadId }) => this.picked.has(leadId));
    return html`<div class="panel">
      <table aria-label=${t('nav.customerLinks')}>
        <thead>
          <tr>
            <th scope="col" class="pick">
              <input type="checkbox" data-testid="all" aria-label=${t('select.all')} .checked=${all} .indeterminate=${this.picked.size > 0 && !all} @change=${() => this.pickAll(all ? [] : items)} />
            </th>
            <th scope="col">${t('deal.lead')}</th>
            <th scope="col">${t('customer.title')}</th>
            <th scope="col" class="wide">${t('links.why')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(items, ({ leadId }) => leadId, (proposal) => this.row(proposal))}
        </tbody>
      </table>
      <div class="foot">
        <span class="soft" role="status">${plural('links.shown', items.length)}</span>
        ${nextCursor
          ? html`<button class="btn" type="button" data-testid="load-more" ?disabled=${this.load.loading} @click=${() => void this.more()}>${t('links.more')}</button>`
          : nothing}
      </div>
    </div>`;
  }

  private row({ leadId, leadName, suggestions }: LinkProposal): TemplateResult {
    const chosen = this.picked.get(leadId);
    const shown = suggestions.find(({ customer }) => customer.id === chosen) ?? suggestions[0];
    return html`<tr data-testid="proposal" class=${chosen ? 'picked' : ''}>
      <td class="pick">
        <input type="checkbox" data-testid="select" aria-label=${t('select.one', { name: leadName })} .checked=${chosen !== undefined} @change=${() => this.pick(leadId, chosen ? undefined : shown?.customer.id)} />
      </td>
      <td><a class="name" href=${this.page(`leads/${encodeURIComponent(leadId)}`)}>${leadName}</a></td>
      <td>
        <select class="input" data-testid="customer" aria-label=${t('links.customerOf', { name: leadName })} @change=${(e: Event) => this.pick(leadId, (e.target as HTMLSelectElement).value)}>
          ${suggestions.map(({ customer }) => html`<option value=${customer.id} ?selected=${customer === shown?.customer}>${[customer.name, customer.reference].filter(Boolean).join(' · ')}</option>`)}
        </select>
      </td>
      <td class="wide soft">${shown ? [...shown.reasons.map((reason) => label('matches.by', reason)), t(`customer.${shown.strength}`)].join(' · ') : ''}</td>
    </tr>`;
  }

  private pick(leadId: string, customerId: string | undefined): void {
    const others = [...this.picked].filter(([id]) => id !== leadId);
    this.picked = new Map(customerId ? [...others, [leadId, customerId]] : others);
  }

  private pickAll(proposals: readonly LinkProposal[]): void {
    this.picked = new Map(proposals.flatMap(({ leadId, suggestions: [first] }) => (first ? [[leadId, this.picked.get(leadId) ?? first.customer.id] as const] : [])));
  }

  private read(): Promise<void> {
    this.picked = new Map();
    return this.load.run(async (signal) => {
      await this.services.me();
      return this.proposals(undefined, signal);
    });
  }

  /** A part of the leads may have no proposals although the next one has. */
  private async proposals(cursor?: string, signal?: AbortSignal): Promise<Slice<LinkProposal>> {
    const part = await this.services.api.linkProposals({ strength: this.strength, cursor }, signal);
    return part.items.length === 0 && part.nextCursor ? this.proposals(part.nextCursor, signal) : part;
  }

  private async more(): Promise<void> {
    const shown = this.load.value;
    if (!shown?.nextCursor) return;
    const cursor = shown.nextCursor;
    await this.load.run(async (signal) => {
      const { items, nextCursor } = await this.proposals(cursor, signal);
      return { items: [...shown.items, ...items], nextCursor };
    });
  }

  /** Links those that are picked; what was refused stays, to be looked at again. */
  private async link(): Promise<void> {
    const shown = this.load.value;
    if (!shown) return;
    const wanted = shown.items.flatMap(({ leadId, leadVersion, leadName }) => {
      const customerId = this.picked.get(leadId);
      return customerId ? [{ leadId, leadVersion, customerId, leadName }] : [];
    });
    this.busy = true;
    try {
      for (let from = 0; from < wanted.length; from += AT_ONCE) await this.accept(wanted.slice(from, from + AT_ONCE));
    } catch (error) {
      this.snackbar.show({ text: failureText(error) });
    } finally {
      this.busy = false;
    }
    if (this.load.value?.items.length === 0) await this.read();
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus();
  }

  private async accept(links: readonly { leadId: string; leadVersion: number; customerId: string; leadName: string }[]): Promise<void> {
    const { changed, items } = await this.services.api.acceptLinks(links.map(({ leadName: _, ...link }) => link));
    const refused = items.filter(({ code }) => code !== null);
    const done = new Set(items.filter(({ code }) => code === null).map(({ id }) => id));
    const value = this.load.value;
    if (value) this.load.value = { ...value, items: value.items.filter(({ leadId }) => !done.has(leadId)) };
    this.picked = new Map([...this.picked].filter(([id]) => !done.has(id)));
    if (refused.length === 0) return this.snackbar.show({ text: plural('links.done', changed) });
    const nameOf = (id: string) => links.find(({ leadId }) => leadId === id)?.leadName ?? id;
    this.report = { changed, refused: refused.map(({ id, detail }) => ({ name: nameOf(id), why: told(detail ?? '') })) };
  }
}
