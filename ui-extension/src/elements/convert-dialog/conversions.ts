import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Api } from '../../api/api.ts';
import { etagOf } from '../../api/api.ts';
import type { Versioned } from '../../api/client.ts';
import type { CustomerHost, LeadDetail } from '../../api/types.ts';
import type { DwContext } from '../../core/context.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { isClosed } from '../../model/lead.ts';
import type { Note } from '../snackbar/index.ts';
import './index.ts';

/** A page on which leads become customers. */
export interface ConversionsPage extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly context: DwContext;
  readonly api: Api;
  may(permission: string): boolean;
  customerHost(): Promise<CustomerHost>;
  /** Shows the lead, and what belongs to it, as it is now. */
  showLead(lead: Versioned<LeadDetail>): void | Promise<void>;
  note(text: string, action?: Note['action']): void;
}

interface Asked {
  readonly lead: Versioned<LeadDetail>;
  /** Wins without a customer; without it there is only the customer to choose. */
  readonly only?: () => void;
  readonly cancelled?: () => void;
}

/** Whether there is a customer that a lead can become. */
export function becomesAny({ hasCustomers, createsCustomers }: CustomerHost): boolean {
  return hasCustomers || createsCustomers;
}

/** A lead becomes a customer of the host by being won, or after it; and that can be undone. */
export class Conversions {
  busy = false;
  private asked?: Asked;

  constructor(private readonly page: ConversionsPage) {}

  get asking(): boolean {
    return this.asked !== undefined;
  }

  get allowed(): boolean {
    return this.page.may('leads-write') && this.page.may('deals-move');
  }

  /** Asks for which customer an open lead is won, where the host has some; else `only` wins it. */
  async win(lead: Versioned<LeadDetail> | undefined, only: () => void, cancelled?: () => void): Promise<void> {
    const becomes = this.allowed && lead && !lead.value.conversion && !isClosed(lead.value.status);
    if (becomes && becomesAny(await this.page.customerHost())) this.ask({ lead, only, cancelled });
    else only();
  }

  /** A lead that is shown is to become a customer. */
  open(lead: Versioned<LeadDetail>): void {
    this.ask({ lead });
  }

  async undo({ value, etag }: Versioned<LeadDetail>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.page.requestUpdate();
    try {
      await this.page.showLead(await this.page.api.undoConversion(value.id, etag ?? etagOf(value.version)));
      this.page.note(t('convert.undone', { name: value.displayName }));
    } catch (error) {
      if (isStale(error)) await this.page.showLead(await this.page.api.lead(value.id));
      this.page.note(isStale(error) ? t('leadPage.stale') : failureText(error));
    } finally {
      this.busy = false;
      this.page.requestUpdate();
    }
  }

  dialog(): TemplateResult {
    const { asked } = this;
    return html`<dw-convert-dialog
      .context=${this.page.context}
      ?open=${asked !== undefined}
      .lead=${asked?.lead}
      ?wins=${asked?.only !== undefined}
      @dw-converted=${(e: CustomEvent<Versioned<LeadDetail>>) => void this.converted(e.detail)}
      @dw-win-only=${this.winOnly}
      @dw-stale=${() => void this.readAgain()}
      @dw-close=${this.cancel}
    ></dw-convert-dialog>`;
  }

  private readonly winOnly = (): void => {
    const only = this.asked?.only;
    this.ask(undefined);
    only?.();
  };

  private readonly cancel = (): void => {
    const cancelled = this.asked?.cancelled;
    this.ask(undefined);
    cancelled?.();
  };

  private async converted(lead: Versioned<LeadDetail>): Promise<void> {
    this.ask(undefined);
    await this.page.showLead(lead);
    this.page.note(t('convert.done', { name: lead.value.displayName }), { label: t('action.undo'), run: () => void this.undo(lead) });
  }

  private async readAgain(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    const lead = await this.page.api.lead(asked.lead.value.id);
    if (this.asked === asked) this.ask({ ...asked, lead });
    await this.page.showLead(lead);
  }

  private ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.page.requestUpdate();
  }
}
