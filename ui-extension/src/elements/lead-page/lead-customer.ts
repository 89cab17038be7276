import { html, nothing, type TemplateResult } from 'lit';
import { etagOf } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import type { LeadDetail, Stage } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import '../convert-dialog/index.ts';
import '../customer-link/index.ts';
import '../match-list/index.ts';
import '../merge-dialog/index.ts';
import type { DwLeadPage } from './lead-page.ts';

type Asked = { readonly kind: 'merge'; readonly otherId: string } | { readonly kind: 'convert'; readonly won?: Stage };

/** Whom the lead is the same as, and which customer it belongs to: links, conversion, merging. */
export class LeadCustomer {
  busy = false;
  private asked?: Asked;

  constructor(private readonly page: DwLeadPage) {}

  get asking(): boolean {
    return this.asked !== undefined;
  }

  /** A lead is won for a customer where there are some; else it is only won. */
  async win(stage: Stage): Promise<void> {
    const lead = this.page.load.value?.lead.value;
    const converts = this.mayConvert && !lead?.conversion && (await this.page.hasCustomers());
    if (converts) this.ask({ kind: 'convert', won: stage });
    else this.page.moves.wish(stage);
  }

  matches(lead: LeadDetail): TemplateResult {
    return html`<dw-match-list
      .context=${this.page.context}
      lead-id=${lead.id}
      stamp="${lead.email ?? ''} ${lead.phone ?? ''} ${lead.version}"
      ?merges=${this.mayMerge}
      @dw-merge=${(e: CustomEvent<string>) => this.ask({ kind: 'merge', otherId: e.detail })}
    ></dw-match-list>`;
  }

  panel(lead: LeadDetail): TemplateResult {
    const open = lead.status !== 'lost' && lead.status !== 'disqualified';
    return html`<dw-customer-link
      .context=${this.page.context}
      lead-id=${lead.id}
      .customer=${lead.customer}
      .conversion=${lead.conversion}
      ?editable=${this.page.may('leads-write') && !lead.conversion}
      ?converts=${this.mayConvert && (open || lead.conversion !== null)}
      ?busy=${this.busy}
      @dw-link=${(e: CustomEvent<string>) => void this.link(e.detail)}
      @dw-unlink=${() => void this.link(null)}
      @dw-convert=${() => this.ask({ kind: 'convert' })}
      @dw-undo-conversion=${() => void this.undo()}
    ></dw-customer-link>`;
  }

  mergeButton(): TemplateResult | typeof nothing {
    if (!this.mayMerge) return nothing;
    return html`<button class="btn quiet" type="button" data-testid="find-merge" @click=${() => this.ask({ kind: 'merge', otherId: '' })}>${t('merge.find')}</button>`;
  }

  dialogs(lead: Versioned<LeadDetail>): TemplateResult {
    const { asked } = this;
    return html`<dw-convert-dialog
        .context=${this.page.context}
        ?open=${asked?.kind === 'convert'}
        .lead=${lead}
        ?wins=${asked?.kind === 'convert' && asked.won !== undefined}
        @dw-converted=${(e: CustomEvent<Versioned<LeadDetail>>) => this.done(e.detail, t('convert.done', { name: e.detail.value.displayName }))}
        @dw-win-only=${this.winOnly}
        @dw-stale=${() => void this.page.readLead()}
        @dw-close=${() => this.ask(undefined)}
      ></dw-convert-dialog>
      <dw-merge-dialog
        .context=${this.page.context}
        ?open=${asked?.kind === 'merge'}
        .lead=${lead}
        other-id=${asked?.kind === 'merge' ? asked.otherId : ''}
        @dw-merged=${(e: CustomEvent<Versioned<LeadDetail>>) => void this.merged(e.detail)}
        @dw-stale=${() => void this.page.readLead()}
        @dw-close=${() => this.ask(undefined)}
      ></dw-merge-dialog>`;
  }

  private readonly winOnly = (): void => {
    const won = this.asked?.kind === 'convert' ? this.asked.won : undefined;
    this.ask(undefined);
    this.page.moves.wish(won);
  };

  private get mayConvert(): boolean {
    return this.page.may('leads-write') && this.page.may('deals-move');
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

  private async undo(): Promise<void> {
    await this.act(async (lead, etag) => {
      const undone = await this.page.api.undoConversion(lead.id, etag);
      this.done(undone, t('convert.undone', { name: lead.displayName }));
    });
  }

  private async act(work: (lead: LeadDetail, etag: string) => Promise<void>): Promise<void> {
    const shown = this.page.load.value;
    if (!shown || this.busy) return;
    const { value, etag } = shown.lead;
    this.busy = true;
    this.page.requestUpdate();
    try {
      await work(value, etag ?? etagOf(value.version));
    } catch (error) {
      if (isStale(error)) await this.page.readLead();
      this.page.note(isStale(error) ? t('leadPage.stale') : failureText(error));
    } finally {
      this.busy = false;
      this.page.requestUpdate();
    }
  }

  /** Histories of both are joined: all of the page is read again. */
  private async merged(lead: Versioned<LeadDetail>): Promise<void> {
    this.done(lead, t('merge.done', { name: lead.value.displayName }));
    await this.page.reload();
  }

  private done(lead: Versioned<LeadDetail>, text: string): void {
    const shown = this.page.load.value;
    if (shown) this.page.load.value = { ...shown, lead };
    this.page.note(text);
    this.ask(undefined);
  }

  private ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.page.requestUpdate();
  }
}
