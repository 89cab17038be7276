import { html, type TemplateResult } from 'lit';
import { told } from '../../api/error.ts';
import type { Lead, LeadStatus } from '../../api/types.ts';
import type { Api } from '../../api/api.ts';
import { save } from '../../core/download.ts';
import { failureText } from '../../core/failure.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { needsReason } from '../../model/lead.ts';
import type { Report } from '../bulk-report/index.ts';
import type { LeadChange } from '../lead-bulk/index.ts';
import '../bulk-report/index.ts';
import '../lost-dialog/index.ts';
import type { DwLeadList } from './lead-list.ts';

/** The API's limit for one request. */
const AT_ONCE = 200;
/** How many requests are under way where each lead needs one of its own. */
const ABREAST = 6;

interface Refusal {
  readonly id: string;
  readonly why: string;
}

/** What the user does to leads from the list: a status in its row, a change of several, the export. */
export class LeadActions {
  busy = false;
  private asked?: { readonly lead: Lead; readonly status: 'lost' | 'disqualified' };
  private report?: Report;

  constructor(private readonly list: DwLeadList) {}

  dialogs(): TemplateResult {
    const { asked } = this;
    return html`<dw-lost-dialog
        ?open=${asked !== undefined}
        .name=${asked?.lead.displayName ?? ''}
        .asks=${asked?.status ?? 'lost'}
        @dw-confirm=${(e: CustomEvent<string>) => this.confirmed(e.detail)}
        @dw-cancel=${() => this.ask(undefined)}
      ></dw-lost-dialog>
      <dw-bulk-report .report=${this.report} @dw-close=${() => this.show(undefined)}></dw-bulk-report>`;
  }

  /** The user picked a status in the row. */
  pickStatus(lead: Lead, status: LeadStatus): void {
    if (needsReason(status)) this.ask({ lead, status });
    else void this.setStatus(lead, status);
  }

  async change(change: LeadChange, leads: readonly Lead[]): Promise<void> {
    const what = plural('bulk.leads', leads.length);
    this.working(true);
    try {
      const refusals = await this.done(change, leads);
      this.list.select(refusals.map(({ id }) => id));
      if (refusals.length === 0) this.list.note(t('bulk.done', { what }));
      else this.show({ changed: leads.length - refusals.length, refused: refusals.map((r) => ({ ...r, name: nameOf(leads, r.id) })) });
    } catch (error) {
      this.list.note(failureText(error));
    } finally {
      this.working(false);
    }
    this.list.reload();
  }

  async export(): Promise<void> {
    try {
      save(await this.list.api.exportLeads(this.list.leadQuery), 'leads.csv');
      this.list.note(t('leads.exported'));
    } catch (error) {
      this.list.note(failureText(error));
    }
  }

  private async done(change: LeadChange, leads: readonly Lead[]): Promise<readonly Refusal[]> {
    const { api } = this.list;
    if (change.kind === 'delete') return eachOf(leads, (lead) => api.deleteLead(lead.id, lead.version));
    if (change.kind === 'tag') return eachOf(leads, (lead) => addTag(api, lead, change.tag));
    const items = await tagsOf(api, change, leads);
    const refusals: Refusal[] = [];
    for (let from = 0; from < items.length; from += AT_ONCE) {
      const outcome = await api.changeLeads(items.slice(from, from + AT_ONCE), bodyOf(change));
      refusals.push(...outcome.items.filter((i) => i.code).map(({ id, detail }) => ({ id, why: told(detail ?? '') })));
    }
    return refusals;
  }

  private confirmed(reason: string): void {
    const { asked } = this;
    this.ask(undefined);
    if (asked) void this.setStatus(asked.lead, asked.status, reason);
  }

  private async setStatus(lead: Lead, status: LeadStatus, reason?: string): Promise<void> {
    try {
      this.list.data.replace(await this.list.api.setStatus(lead.id, lead.version, status, reason));
      this.list.note(t('status.changed', { name: lead.displayName, status: label('status', status) }));
    } catch (error) {
      this.list.note(failureText(error));
      this.list.reload();
    }
  }

  private ask(asked: LeadActions['asked']): void {
    this.asked = asked;
    this.list.requestUpdate();
  }

  private show(report: Report | undefined): void {
    this.report = report;
    this.list.requestUpdate();
  }

  private working(busy: boolean): void {
    this.busy = busy;
    this.list.requestUpdate();
  }
}

function bodyOf(change: Exclude<LeadChange, { kind: 'delete' | 'tag' }>) {
  if (change.kind === 'assign') return { patch: { assignedTo: change.owner } };
  if (change.kind === 'status') return { status: change.status, reason: change.reason };
  return { stageId: change.stageId, reason: change.reason };
}

/** A move compares the deal's version too, which only the lead's own answer has. */
async function tagsOf(api: Api, { kind }: LeadChange, leads: readonly Lead[]): Promise<readonly { id: string; tag: string }[]> {
  if (kind !== 'stage') return leads.map(({ id, version }) => ({ id, tag: String(version) }));
  const tags = new Map<string, string>();
  await eachOf(leads, async ({ id }) => {
    const { etag } = await api.lead(id);
    tags.set(id, (etag ?? '').replace(/^(W\/)?"|"$/g, ''));
  });
  // One that could not be read is sent without a tag, and the server says what is wrong with it.
  return leads.map(({ id, version }) => ({ id, tag: tags.get(id) ?? String(version) }));
}

async function addTag(api: Api, lead: Lead, tag: string): Promise<void> {
  if (!lead.tags.includes(tag)) await api.changeLead(lead.id, `"${lead.version}"`, { tags: [...lead.tags, tag] });
}

/** Some at a time; one that is refused stops no other. */
async function eachOf(leads: readonly Lead[], work: (lead: Lead) => Promise<unknown>): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const waiting = [...leads];
  const worker = async () => {
    for (let lead = waiting.shift(); lead; lead = waiting.shift()) {
      const { id } = lead;
      await work(lead).catch((error: unknown) => refusals.push({ id, why: failureText(error) }));
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  return refusals;
}

function nameOf(leads: readonly Lead[], id: string): string {
  return leads.find((lead) => lead.id === id)?.displayName ?? id;
}
