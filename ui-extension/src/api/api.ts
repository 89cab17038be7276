import type { DwContext } from '../core/context.ts';
import { Client, type Versioned } from './client.ts';
import type { QueryOf } from './operation.ts';
import type {
  AcceptedLink, Activity, AuditEntry, AuditQuery, Board, BoardFilter, BulkChange, BulkOutcome, Card, ConsentRecord, ConvertLead, CustomField, CustomFieldChange, HeldMove,
  Customer, CustomerHost, CustomerSuggestion, Deal, DealChange, EventQuery, ExchangeRate, FieldChange, Holiday, HolidaysImported, Host, ImportPreview, ImportRun,
  JobRun, Lead, LeadDetail, LeadMatch, LeadPatch, LeadQuery, LeadStatus, LinkProposal, Mapping, Me, MergeChoice, MoveResult, NewActivity, NewDeal, NewLead, NewRate,
  Page, Pipeline, PipelineChange, RatesPut, Replayed, SavedView, ScoreRow, Settings, SettingsChange, SlaChange, SlaSettings, Slice, StageChange, TimelineEntry,
  UploadedImport, User, Velocity, Verification, ViewChange, ViewKind,
} from './types.ts';

/** A version as the server's `If-Match` wants it. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The resources of the REST API, one method each. */
export class Api {
  private readonly http: Client;

  constructor(context: DwContext) {
    this.http = new Client(context);
  }

  events(query: EventQuery, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    return this.http.stream('crm.events.stream', query, signal);
  }

  async me(): Promise<Me> {
    return (await this.http.call('crm.me.get', {})).value;
  }

  async users(): Promise<readonly User[]> {
    return (await this.http.call('crm.users.list', {})).value.items;
  }

  async pipelines(signal?: AbortSignal): Promise<readonly Pipeline[]> {
    return (await this.http.call('crm.pipelines.list', { signal })).value.items;
  }

  async addPipeline(name: string): Promise<Pipeline> {
    return (await this.http.call('crm.pipelines.create', { body: { name } })).value;
  }

  async changePipeline({ id, version }: Pipeline, body: PipelineChange): Promise<Pipeline> {
    return (await this.http.call('crm.pipelines.update', { path: { pipelineId: id }, body, etag: etagOf(version) })).value;
  }

  async deletePipeline({ id, version }: Pipeline): Promise<void> {
    await this.http.call('crm.pipelines.delete', { path: { pipelineId: id }, etag: etagOf(version) });
  }

  async addStage({ id, version }: Pipeline, body: StageChange): Promise<Pipeline> {
    return (await this.http.call('crm.stages.create', { path: { pipelineId: id }, body, etag: etagOf(version) })).value;
  }

  async changeStage({ id, version }: Pipeline, stageId: string, body: StageChange): Promise<Pipeline> {
    const path = { pipelineId: id, stageId };
    return (await this.http.call('crm.stages.update', { path, body, etag: etagOf(version) })).value;
  }

  async deleteStage({ id, version }: Pipeline, stageId: string, moveDealsTo: string): Promise<Pipeline> {
    const path = { pipelineId: id, stageId };
    return (await this.http.call('crm.stages.delete', { path, query: { moveDealsTo }, etag: etagOf(version) })).value;
  }

  settings(signal?: AbortSignal): Promise<Versioned<Settings>> {
    return this.http.call('crm.settings.get', { signal });
  }

  changeSettings(etag: string, body: SettingsChange): Promise<Versioned<Settings>> {
    return this.http.call('crm.settings.update', { body, etag });
  }

  slaSettings(signal?: AbortSignal): Promise<Versioned<SlaSettings>> {
    return this.http.call('crm.settings.getSla', { signal });
  }

  changeSla(etag: string, body: SlaChange): Promise<Versioned<SlaSettings>> {
    return this.http.call('crm.settings.updateSla', { body, etag });
  }

  async holidays(signal?: AbortSignal): Promise<Versioned<readonly Holiday[]>> {
    const { value, etag } = await this.http.call('crm.holidays.list', { signal });
    return { value: value.items, etag };
  }

  async addHoliday(body: Holiday): Promise<void> {
    await this.http.call('crm.holidays.add', { body });
  }

  async importHolidays(holidays: readonly Holiday[]): Promise<HolidaysImported> {
    return (await this.http.call('crm.holidays.import', { body: { holidays } })).value;
  }

  async removeHoliday(day: string, etag: string): Promise<void> {
    await this.http.call('crm.holidays.remove', { path: { day }, etag });
  }

  async exchangeRates(query: QueryOf<'crm.exchangeRates.list'>, signal?: AbortSignal): Promise<Slice<ExchangeRate>> {
    return (await this.http.call('crm.exchangeRates.list', { query, signal })).value;
  }

  async putRate(rate: NewRate): Promise<RatesPut> {
    return (await this.http.call('crm.exchangeRates.put', { body: { rates: [rate] } })).value;
  }

  async uploadRates(file: File): Promise<RatesPut> {
    const raw = { type: 'text/csv; charset=utf-8', content: file };
    return (await this.http.call('crm.exchangeRates.upload', { raw })).value;
  }

  async deleteRate({ from, to, day }: ExchangeRate): Promise<void> {
    await this.http.call('crm.exchangeRates.delete', { path: { from, to, day } });
  }

  async addCustomField(body: CustomFieldChange): Promise<CustomField> {
    return (await this.http.call('crm.customFields.create', { body })).value;
  }

  async changeCustomField({ id, version }: CustomField, body: CustomFieldChange): Promise<CustomField> {
    return (await this.http.call('crm.customFields.update', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async host(signal?: AbortSignal): Promise<Host> {
    return (await this.http.call('crm.host.get', { signal })).value;
  }

  async jobRuns(signal?: AbortSignal): Promise<readonly JobRun[]> {
    return (await this.http.call('crm.jobs.runs', { query: { limit: 50 }, signal })).value.items;
  }

  async startJob(operation: 'crm.jobs.refreshLeadScores' | 'crm.jobs.syncCustomers' | 'crm.jobs.pullHostSignals' | 'crm.jobs.syncPlans'): Promise<void> {
    await this.http.call(operation, {});
  }

  async audit(query: AuditQuery, signal?: AbortSignal): Promise<Slice<AuditEntry>> {
    return (await this.http.call('crm.audit.list', { query, signal })).value;
  }

  async verifyAudit(): Promise<Verification> {
    return (await this.http.call('crm.audit.verify', {})).value;
  }

  exportAudit(query: AuditQuery): Promise<Blob> {
    return this.http.file('crm.audit.export', { query });
  }

  async restoreLead(id: string, version: number): Promise<LeadDetail> {
    return (await this.http.call('crm.leads.restore', { path: { id }, etag: etagOf(version) })).value;
  }

  async board(pipelineId: string, filter: BoardFilter, cards: number, signal?: AbortSignal): Promise<Board> {
    return (await this.http.call('crm.pipelines.board', { path: { pipelineId }, query: { cards, ...filter }, signal })).value;
  }

  async moreCards(
    pipelineId: string,
    stageId: string,
    cursor: string,
    filter: BoardFilter,
  ): Promise<{ readonly cards: readonly Card[]; readonly nextCursor: string | null }> {
    const query = { cursor, limit: 50, ...filter };
    return (await this.http.call('crm.pipelines.cards', { path: { pipelineId, stageId }, query })).value;
  }

  async deal(id: string): Promise<Deal> {
    return (await this.http.call('crm.deals.get', { path: { id } })).value;
  }

  async moveDeal(id: string, version: number, stageId: string, reason?: string): Promise<MoveResult> {
    const body = { stageId, reason };
    return (await this.http.call('crm.deals.moveStage', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async addDeal(body: NewDeal): Promise<Deal> {
    return (await this.http.call('crm.deals.create', { body })).value;
  }

  async changeDeal(id: string, version: number, body: DealChange): Promise<Deal> {
    return (await this.http.call('crm.deals.update', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async reopenDeal(id: string, version: number): Promise<Deal> {
    return (await this.http.call('crm.deals.reopen', { path: { id }, body: {}, etag: etagOf(version) })).value.deal;
  }

  async undoDeal(id: string, version: number): Promise<Deal> {
    return (await this.http.call('crm.deals.undo', { path: { id }, etag: etagOf(version) })).value.deal;
  }

  async velocity(id: string, signal?: AbortSignal): Promise<Velocity> {
    return (await this.http.call('crm.deals.velocity', { path: { id }, signal })).value;
  }

  async leads(query: LeadQuery, signal?: AbortSignal): Promise<Page<Lead>> {
    return (await this.http.call('crm.leads.list', { query, signal })).value;
  }

  lead(id: string, signal?: AbortSignal): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.get', { path: { id }, signal });
  }

  addLead(lead: NewLead): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.create', { body: lead });
  }

  moveLead(id: string, etag: string, stageId: string, reason?: string): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.moveStage', { path: { id }, body: { stageId, reason }, etag });
  }

  async setStatus(id: string, version: number, status: LeadStatus, reason?: string): Promise<LeadDetail> {
    return (await this.http.call('crm.leads.setStatus', { path: { id }, body: { status, reason }, etag: etagOf(version) })).value;
  }

  changeLead(id: string, etag: string, body: LeadPatch): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.update', { path: { id }, body, etag });
  }

  async changeLeads(items: readonly { readonly id: string; readonly tag: string }[], change: BulkChange): Promise<BulkOutcome> {
    return (await this.http.call('crm.leads.bulkUpdate', { body: { items, ...change } })).value;
  }

  async deleteLead(id: string, version: number): Promise<void> {
    await this.http.call('crm.leads.delete', { path: { id }, etag: etagOf(version) });
  }

  exportLeads(query: LeadQuery): Promise<Blob> {
    return this.http.file('crm.leads.export', { query });
  }

  /** Leads with this address or number. */
  async leadMatches(query: QueryOf<'crm.leads.findMatches'>): Promise<readonly LeadMatch[]> {
    return (await this.http.call('crm.leads.findMatches', { query })).value.items;
  }

  /** Other leads that may be the same person as this one. */
  async matchesOf(id: string, signal?: AbortSignal): Promise<readonly LeadMatch[]> {
    return (await this.http.call('crm.leads.matches', { path: { id }, signal })).value.items;
  }

  mergeLeads(id: string, etag: string, body: MergeChoice): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.merge', { path: { id }, body, etag });
  }

  async consents(id: string, signal?: AbortSignal): Promise<readonly ConsentRecord[]> {
    return (await this.http.call('crm.leads.consents', { path: { id }, signal })).value.items;
  }

  async customers(query: QueryOf<'crm.customers.list'>, signal?: AbortSignal): Promise<Page<Customer>> {
    return (await this.http.call('crm.customers.list', { query, signal })).value;
  }

  async customerHost(): Promise<CustomerHost> {
    return (await this.http.call('crm.customers.host', {})).value;
  }

  async customerSuggestions(leadId: string, signal?: AbortSignal): Promise<readonly CustomerSuggestion[]> {
    return (await this.http.call('crm.leads.customerSuggestions', { path: { id: leadId }, signal })).value.items;
  }

  async linkProposals(query: QueryOf<'crm.customers.linkProposals'>, signal?: AbortSignal): Promise<Slice<LinkProposal>> {
    return (await this.http.call('crm.customers.linkProposals', { query, signal })).value;
  }

  async acceptLinks(items: readonly AcceptedLink[]): Promise<BulkOutcome> {
    return (await this.http.call('crm.customers.acceptLinks', { body: { items } })).value;
  }

  /** Links a lead to a customer of the host; null takes the link away. */
  linkLead(id: string, etag: string, customerId: string | null): Promise<Versioned<LeadDetail>> {
    if (customerId === null) return this.http.call('crm.leads.unlinkCustomer', { path: { id }, etag });
    return this.http.call('crm.leads.linkCustomer', { path: { id }, body: { customerId }, etag });
  }

  async linkDeal(id: string, version: number, customerId: string | null): Promise<Deal> {
    const [path, etag] = [{ id }, etagOf(version)];
    if (customerId === null) return (await this.http.call('crm.deals.unlinkCustomer', { path, etag })).value;
    return (await this.http.call('crm.deals.linkCustomer', { path, body: { customerId }, etag })).value;
  }

  convertLead(id: string, etag: string, body: ConvertLead): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.convert', { path: { id }, body, etag });
  }

  undoConversion(id: string, etag: string): Promise<Versioned<LeadDetail>> {
    return this.http.call('crm.leads.undoConversion', { path: { id }, etag });
  }

  async views(kind: ViewKind, signal?: AbortSignal): Promise<readonly SavedView[]> {
    return (await this.http.call('crm.views.list', { query: { kind }, signal })).value.items;
  }

  async addView(body: ViewChange): Promise<SavedView> {
    return (await this.http.call('crm.views.create', { body })).value;
  }

  async changeView({ id, version }: SavedView, body: ViewChange): Promise<SavedView> {
    return (await this.http.call('crm.views.update', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async deleteView({ id, version }: SavedView): Promise<void> {
    await this.http.call('crm.views.delete', { path: { id }, etag: etagOf(version) });
  }

  exportScores(id: string): Promise<Blob> {
    return this.http.file('crm.scores.exportHistory', { path: { id } });
  }

  /** Computes all scores that the lead ever had again, part by part. */
  async replayScores(leadId: string): Promise<Replayed> {
    let replayed = 0;
    const differences: Replayed['differences'][number][] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { value } = await this.http.call('crm.scores.replay', { body: { leadId, cursor } });
      replayed += value.replayed;
      differences.push(...value.differences);
      cursor = value.nextCursor;
    }
    return { replayed, differences };
  }

  exportTimeline(of: 'lead' | 'deal', id: string, kind: string): Promise<Blob> {
    return this.http.file(`crm.${of}s.exportTimeline`, { path: { id }, query: { kind: kind || undefined } });
  }

  /** All that was logged, with what the timeline leaves out. */
  exportActivities(of: 'lead' | 'deal', id: string): Promise<Blob> {
    return this.http.file(`crm.${of}s.exportActivities`, { path: { id } });
  }

  exportSignals(leadId: string): Promise<Blob> {
    return this.http.file('crm.leads.exportSignals', { path: { id: leadId } });
  }

  /** All cards of a column, of those that a filter leaves. */
  exportCards(pipelineId: string, stageId: string, filter: BoardFilter): Promise<Blob> {
    return this.http.file('crm.pipelines.exportCards', { path: { pipelineId, stageId }, query: filter });
  }

  exportStatistics(pipelineId: string): Promise<Blob> {
    return this.http.file('crm.pipelines.exportStatistics', { path: { pipelineId } });
  }

  exportCustomers(): Promise<Blob> {
    return this.http.file('crm.customers.export', {});
  }

  exportDeals(query: QueryOf<'crm.deals.export'>): Promise<Blob> {
    return this.http.file('crm.deals.export', { query });
  }

  exportProposals(query: QueryOf<'crm.customers.exportLinkProposals'>): Promise<Blob> {
    return this.http.file('crm.customers.exportLinkProposals', { query });
  }

  exportHolidays(): Promise<Blob> {
    return this.http.file('crm.holidays.export', {});
  }

  exportRates(): Promise<Blob> {
    return this.http.file('crm.exchangeRates.export', {});
  }

  /** A list that is answered whole, as a file. */
  exportList(list: 'crm.customFields.list' | 'crm.imports.list' | 'crm.jobs.runs' | 'crm.plans.list' | 'crm.scoring.models'): Promise<Blob> {
    return this.http.file(list, {}, 'text/csv');
  }

  async scores(id: string, signal?: AbortSignal): Promise<readonly ScoreRow[]> {
    return (await this.http.call('crm.scores.history', { path: { id }, signal })).value.items;
  }

  async customFields(): Promise<readonly CustomField[]> {
    return (await this.http.call('crm.customFields.list', {})).value.items;
  }

  async fieldChanges(id: string, signal?: AbortSignal): Promise<readonly FieldChange[]> {
    return (await this.http.call('crm.leads.fieldChanges', { path: { id }, signal })).value.items;
  }

  async timeline(id: string, query: QueryOf<'crm.leads.timeline'>, signal?: AbortSignal): Promise<Slice<TimelineEntry>> {
    return (await this.http.call('crm.leads.timeline', { path: { id }, query: { limit: 20, ...query }, signal })).value;
  }

  async dealTimeline(id: string, query: QueryOf<'crm.deals.timeline'>, signal?: AbortSignal): Promise<Slice<TimelineEntry>> {
    return (await this.http.call('crm.deals.timeline', { path: { id }, query: { limit: 20, ...query }, signal })).value;
  }

  async logDealActivity(id: string, body: NewActivity): Promise<Activity> {
    return (await this.http.call('crm.deals.logActivity', { path: { id }, body })).value;
  }

  async logActivity(id: string, body: NewActivity): Promise<Activity> {
    return (await this.http.call('crm.leads.logActivity', { path: { id }, body })).value;
  }

  async markTask(id: string, version: number, done: boolean): Promise<Activity> {
    const operation = done ? 'crm.activities.complete' : 'crm.activities.reopen';
    return (await this.http.call(operation, { path: { id }, etag: etagOf(version) })).value;
  }

  async upload(file: File): Promise<UploadedImport> {
    const raw = { type: 'text/csv; charset=utf-8', content: file };
    return (await this.http.call('crm.imports.upload', { query: { fileName: file.name }, raw })).value;
  }

  async previewImport(id: string, mapping: Mapping): Promise<ImportPreview> {
    return (await this.http.call('crm.imports.preview', { path: { id }, body: { mapping } })).value;
  }

  async startImport(id: string, mapping: Mapping): Promise<ImportRun> {
    return (await this.http.call('crm.imports.start', { path: { id }, body: { mapping } })).value;
  }

  async imports(signal?: AbortSignal): Promise<readonly ImportRun[]> {
    return (await this.http.call('crm.imports.list', { query: { limit: 10 }, signal })).value.items;
  }

  async importRun(id: string, signal?: AbortSignal): Promise<ImportRun> {
    return (await this.http.call('crm.imports.get', { path: { id }, signal })).value;
  }

  /** Address of the refused rows; the browser downloads it with its session. */
  refusedRows(id: string): Promise<Blob> {
    return this.http.file('crm.imports.refused', { path: { id } });
  }

  /** Deals that are over a threshold by an import, which moves nobody by itself. */
  async movesHeldByImport(id: string, signal?: AbortSignal): Promise<Page<HeldMove>> {
    return (await this.http.call('crm.imports.heldMoves', { path: { id }, query: { limit: 20 }, signal })).value;
  }

  exportMovesHeldByImport(id: string): Promise<Blob> {
    return this.http.file('crm.imports.exportHeldMoves', { path: { id } });
  }
}
