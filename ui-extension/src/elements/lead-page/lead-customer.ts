import { html, nothing, type TemplateResult } from 'lit';
import { etagOf } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import type { LeadDetail, Stage } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { Conversions } from '../convert-dialog/conversions.ts';
import '../customer-link/index.ts';
import '../match-list/index.ts';
import '../merge-dialog/index.ts';
import type { DwLeadPage } from './lead-page.ts';

/** Whom the lead is the same as, and which customer it belongs to: links, conversion, merging. */
export class LeadCustomer {
  readonly conversions: Conversions;
  private linking = false;
  /** The lead that this one is to be merged with, empty while none is chosen; undefined: nothing is merged. */
  private merging?: string;

  constructor(private readonly page: DwLeadPage) {
    this.conversions = new Conversions(page);
  }

  get busy(): boolean {
    return this.linking || this.conversions.busy;
  }

  get asking(): boolean {
    return this.merging !== undefined || this.conversions.asking;
  }

  /** A lead is won for a customer where there are some; else it is only won. */
  async win(stage: Stage): Promise<void> {
    await this.conversions.win(this.page.load.value?.lead, () => this.page.moves.wish(stage));
  }

  matches(lead: LeadDetail): TemplateResult {
    return html`<dw-match-list
      .context=${this.page.context}
      lead-id=${lead.id}
      stamp="${lead.email ?? ''} ${lead.phone ?? ''} ${lead.version}"
      .first=${this.page.load.value?.first?.matches}
      ?merges=${this.mayMerge}
      @dw-merge=${(e: CustomEvent<string>) => this.merge(e.detail)}
    ></dw-match-list>`;
  }

  panel(lead: LeadDetail): TemplateResult {
    const open = lead.status !== 'lost' && lead.status !== 'disqualified';
    const shown = this.page.load.value;
    return html`<dw-customer-link
      .context=${this.page.context}
      lead-id=${lead.id}
      .customer=${lead.customer}
      .conversion=${lead.conversion}
      ?editable=${this.page.may('leads-write') && !lead.conversion}
      ?converts=${this.conversions.allowed && (open || lead.conversion !== null)}
      ?busy=${this.busy}
      .first=${shown?.first?.suggestions}
      @dw-link=${(e: CustomEvent<string>) => void this.link(e.detail)}
      @dw-unlink=${() => void this.link(null)}
      @dw-convert=${() => shown && this.conversions.open(shown.lead)}
      @dw-undo-conversion=${() => shown && void this.conversions.undo(shown.lead)}
    ></dw-customer-link>`;
  }

  mergeButton(): TemplateResult | typeof nothing {
    if (!this.mayMerge) return nothing;
    return html`<button class="btn" type="button" data-testid="find-merge" @click=${() => this.merge('')}>${t('merge.find')}</button>`;
  }

  dialogs(lead: Versioned<LeadDetail>): TemplateResult {
    return html`${this.conversions.dialog()}
      <dw-merge-dialog
        .context=${this.page.context}
        ?open=${this.merging !== undefined}
        .lead=${lead}
        other-id=${this.merging ?? ''}
        @dw-merged=${(e: CustomEvent<Versioned<LeadDetail>>) => void this.merged(e.detail)}
        @dw-stale=${() => void this.page.readLead()}
        @dw-close=${() => this.merge(undefined)}
      ></dw-merge-dialog>`;
  }

  private get mayMerge(): boolean {
    return this.page.may('leads-delete');
  }

  private async link(customerId: string | null): Promise<void> {
    await this.act(async (lead, etag) => {
      const linked = await this.page.api.linkLead(lead.id, etag, customerId);
      const name = linked.value.customer?.name;
      this.done(linked, name ? t('customer.linked', { name }) : t('customer.unlinked'));
    });
  }

  private async act(work: (lead: LeadDetail, etag: string) => Promise<void>): Promise<void> {
    const shown = this.page.load.value;
    if (!shown || this.linking) return;
    const { value, etag } = shown.lead;
    this.linking = true;
    this.page.requestUpdate();
    try {
      await work(value, etag ?? etagOf(value.version));
    } catch (error) {
      if (isStale(error)) await this.page.readLead();
      this.page.note(isStale(error) ? t('leadPage.stale') : failureText(error));
    } finally {
      this.linking = false;
      this.page.requestUpdate();
    }
  }

  /** Histories of both are joined: all of the page is read again. */
  private async merged(lead: Versioned<LeadDetail>): Promise<void> {
    this.done(lead, t('merge.done', { name: lead.value.displayName }));
    await this.page.reload();
  }

  private done(lead: Versioned<LeadDetail>, text: string): void {
    this.page.showLead(lead);
    this.page.note(text);
    this.merge(undefined);
  }

  private merge(otherId: string | undefined): void {
    this.merging = otherId;
    this.page.requestUpdate();
  }
}
