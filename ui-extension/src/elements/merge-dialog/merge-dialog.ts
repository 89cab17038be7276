import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { etagOf } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import { ApiError } from '../../api/error.ts';
import type { CustomField, Deal, Lead, LeadDetail, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { formatDate, formatMoney } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { mergeFields } from '../../model/merge.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import type { DwMergeTable } from '../merge-table/index.ts';
import '../dialog/index.ts';
import '../merge-table/index.ts';
import { styles } from './merge-dialog.styles.ts';

const FOUND = 6;
const TYPING_MS = 250;

/**
 * Makes one lead of two: the other one is found, each field is chosen, and it is shown what will be.
 * @fires dw-merged - detail: the lead as it is now
 * @fires dw-stale - somebody changed this lead; it is to be read again
 * @fires dw-close
 */
export class DwMergeDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) lead?: Versioned<LeadDetail>;
  /** The other one's id; empty: it is to be found. */
  @property({ attribute: 'other-id' }) otherId = '';
  @state() private other?: Versioned<LeadDetail>;
  @state() private found?: readonly Lead[];
  @state() private take: ReadonlySet<string> = new Set();
  /** Pairs of open deals of which one is to stay open. */
  @state() private pairs: readonly (readonly Deal[])[] = [];
  @state() private keep: Readonly<Record<number, string>> = {};
  @state() private failure = '';
  @state() private saving = false;
  @query('dw-merge-table') private table!: DwMergeTable | null;
  private users: readonly User[] = [];
  private fields: readonly CustomField[] = [];
  private typing?: ReturnType<typeof setTimeout>;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.forget();
    if (this.otherId) void this.choose(this.otherId);
  }

  override render() {
    const mine = this.lead?.value;
    return html`<dw-dialog wide data-testid="merge-dialog" heading=${t('merge.title', { name: mine?.displayName ?? '' })} ?open=${this.open} @dw-close=${this.close}>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      ${this.open && mine ? this.content(mine) : nothing}
      <button slot="footer" class="btn" type="button" @click=${this.close}>${t('action.cancel')}</button>
      ${this.other
        ? html`<button slot="footer" class="btn primary" type="button" data-testid="merge" ?disabled=${this.saving || !this.decided} @click=${() => void this.merge()}>
            ${this.saving ? t('state.saving') : t('merge.confirm')}
          </button>`
        : nothing}
    </dw-dialog>`;
  }

  private content(mine: LeadDetail): TemplateResult {
    if (this.other) return this.comparison(mine, this.other.value);
    if (!this.otherId || this.failure) return this.search();
    return html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`;
  }

  private search(): TemplateResult {
    return html`<div class="field">
        <label for="search">${t('merge.search')}</label>
        <input class="input" id="search" type="search" autofocus autocomplete="off" placeholder=${t('addDeal.search')} @input=${this.onType} />
      </div>
      <div role="status">${this.results()}</div>`;
  }

  private results() {
    if (!this.found) return nothing;
    if (this.found.length === 0) return html`<p class="soft">${t('addDeal.noResults')}</p>`;
    return html`<ul data-testid="found-leads">
      ${this.found.map(
        ({ id, displayName, company, email }) => html`<li>
          <button class="pick" type="button" @click=${() => void this.choose(id)}>
            <b>${displayName}</b> <span class="soft">${[company, email].filter(Boolean).join(' · ')}</span>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  private comparison(mine: LeadDetail, other: LeadDetail): TemplateResult {
    return html`<p>${t('merge.text', { other: other.displayName })}</p>
      <dw-merge-table
        .fields=${mergeFields(mine, other, this.users, this.fields)}
        .take=${this.take}
        .mine=${t('merge.mine', { date: formatDate(mine.createdAt) })}
        .other=${t('merge.other', { date: formatDate(other.createdAt) })}
        @dw-take=${(e: CustomEvent<ReadonlySet<string>>) => (this.take = e.detail)}
      ></dw-merge-table>
      <p class="soft">${t('merge.united')}</p>
      ${this.pairs.map((pair, i) => this.dealChoice(pair, i))}`;
  }

  private dealChoice(pair: readonly Deal[], at: number): TemplateResult {
    return html`<fieldset data-testid="keep-deal">
      <legend>${t('merge.keepDeal')}</legend>
      ${pair.map(
        ({ id, title, stage, value }) => html`<label
          ><input type="radio" name="deal-${at}" .checked=${this.keep[at] === id} @change=${() => (this.keep = { ...this.keep, [at]: id })} />
          ${[title, stage.name, value ? formatMoney(value) : t('deal.noValue')].join(' · ')}</label
        >`,
      )}
    </fieldset>`;
  }

  private get decided(): boolean {
    return this.pairs.every((_, at) => this.keep[at]);
  }

  private readonly onType = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.attempt(async () => {
      const items = q ? (await this.services.api.leads({ q, limit: FOUND, sort: 'name' })).items : undefined;
      this.found = items?.filter(({ id }) => id !== this.lead?.value.id);
    }), TYPING_MS);
  };

  private async choose(id: string): Promise<void> {
    await this.attempt(async () => {
      [this.users, this.fields, this.other] = await Promise.all([this.services.users(), this.services.customFields(), this.services.api.lead(id)]);
      await this.compared();
    });
  }

  /** What had the focus, the field or one of those that were found, is gone. */
  private async compared(): Promise<void> {
    await this.updateComplete;
    await this.table?.updateComplete;
    this.table?.focus();
  }

  private async merge(): Promise<void> {
    const { lead, other } = this;
    if (!lead || !other) return;
    const otherTag = other.etag ?? etagOf(other.value.version);
    const body = { otherId: other.value.id, otherTag, take: [...this.take], keepDeals: Object.values(this.keep) };
    this.saving = true;
    await this.attempt(async () => {
      this.emit('dw-merged', await this.services.api.mergeLeads(lead.value.id, lead.etag ?? etagOf(lead.value.version), body));
    });
    this.saving = false;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure = '';
    try {
      await work();
    } catch (error) {
      this.failure = isStale(error) ? t('merge.stale') : failureText(error);
      if (isStale(error)) await this.readAgain();
      if (error instanceof ApiError && error.code === 'deals-to-choose') await this.askDeals(error);
    }
  }

  /** One of the two was changed meanwhile: both are shown as they are now. */
  private async readAgain(): Promise<void> {
    this.emit('dw-stale');
    if (this.other) this.other = await this.services.api.lead(this.other.value.id).catch(() => this.other);
  }

  private async askDeals({ problem }: ApiError): Promise<void> {
    const pairs = (problem.deals ?? []).map(({ dealIds }) => Promise.all(dealIds.map((id) => this.services.api.deal(id))));
    await this.attempt(async () => void (this.pairs = await Promise.all(pairs)));
    this.failure ||= t('merge.dealsToChoose');
  }

  private forget(): void {
    this.other = undefined;
    this.found = undefined;
    this.take = new Set();
    this.pairs = [];
    this.keep = {};
    this.failure = '';
  }

  private readonly close = (event: Event): void => {
    event.stopPropagation();
    this.emit('dw-close');
  };
}
