import { html, type TemplateResult } from 'lit';
import { etagOf } from '../../api/api.ts';
import type { LeadPatch, LeadStatus } from '../../api/types.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { needsReason } from '../../model/lead.ts';
import type { ConsentChange, DwConsents } from '../consents/index.ts';
import type { DwEditableFacts, FactChange } from '../editable-facts/index.ts';
import '../lost-dialog/index.ts';
import { storyOf } from '../timeline/story.ts';
import { patchOf } from './facts.ts';
import type { DwLeadPage } from './lead-page.ts';

/** Stores what is changed on the page, in the version that is shown; who was faster is told, and the user decides. */
export class LeadEditing {
  busy = false;
  /** A status that is set for a reason alone, which is being asked for. */
  private asked?: { readonly status: 'lost' | 'disqualified'; readonly facts: DwEditableFacts };

  constructor(private readonly page: DwLeadPage) {}

  async fact(change: FactChange, facts: DwEditableFacts): Promise<void> {
    const parts = this.page.parts;
    if (!parts || this.busy) return;
    if (change.id === 'status') return this.wantStatus(change.value as LeadStatus, facts);
    await this.store(() => this.patch(patchOf(change, parts)), facts);
  }

  get asking(): boolean {
    return this.asked !== undefined;
  }

  dialog(name: string): TemplateResult {
    return html`<dw-lost-dialog
      ?open=${this.asked !== undefined}
      .name=${name}
      .asks=${this.asked?.status ?? 'lost'}
      @dw-confirm=${(e: CustomEvent<string>) => this.confirmed(e.detail)}
      @dw-cancel=${() => this.ask(undefined)}
    ></dw-lost-dialog>`;
  }

  private async wantStatus(status: LeadStatus, facts: DwEditableFacts): Promise<void> {
    if (needsReason(status)) this.ask({ status, facts });
    else await this.store(() => this.setStatus(status), facts);
  }

  private confirmed(reason: string): void {
    const { asked } = this;
    this.ask(undefined);
    if (asked) void this.store(() => this.setStatus(asked.status, reason), asked.facts);
  }

  private ask(asked: typeof this.asked): void {
    this.asked = asked;
    this.page.requestUpdate();
  }

  /** Closes and opens the lead's deals, too: all of the page is read again. */
  private async setStatus(status: LeadStatus, reason?: string): Promise<void> {
    const lead = this.page.load.value?.lead.value;
    if (!lead) return;
    await this.page.api.setStatus(lead.id, lead.version, status, reason);
    await this.page.reload();
  }

  private async store(work: () => Promise<void>, facts: DwEditableFacts): Promise<void> {
    facts.failure = '';
    facts.conflict = undefined;
    try {
      await work();
      facts.close();
      this.page.note(t('deal.saved'));
    } catch (error) {
      if (isStale(error)) facts.conflict = await this.whatOthersDid();
      else facts.failure = failureText(error);
    }
  }

  async consent({ channel, given, how }: ConsentChange, consents: DwConsents): Promise<void> {
    if (this.busy) return;
    consents.failure = '';
    try {
      await this.patch({ consent: { [channel]: { given, how } } });
      consents.close();
      this.page.note(t('deal.saved'));
    } catch (error) {
      consents.failure = isStale(error) ? (await this.whatOthersDid()).join(' ') : failureText(error);
    }
  }

  async patch(body: LeadPatch): Promise<void> {
    const shown = this.page.load.value;
    if (!shown) return;
    const { value: lead, etag } = shown.lead;
    this.busy = true;
    try {
      const stored = await this.page.api.changeLead(lead.id, etag ?? etagOf(lead.version), body);
      this.page.load.value = { ...shown, lead: stored };
    } finally {
      this.busy = false;
      this.page.requestUpdate();
    }
  }

  /** Shows the lead as it is now, and answers what made it so. */
  async whatOthersDid(): Promise<readonly string[]> {
    const before = this.page.load.value;
    if (!before) return [];
    const { id, updatedAt } = before.lead.value;
    const [lead, timeline] = await Promise.all([this.page.api.lead(id), this.page.api.timeline(id, {})]);
    this.page.load.value = { ...before, lead };
    this.page.requestUpdate();
    const story = storyOf(timeline.items, updatedAt, before.users);
    return story.length > 0 ? story : [t('conflict.somebody')];
  }
}
