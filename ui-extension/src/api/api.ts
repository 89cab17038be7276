import type { DwContext } from '../core/context.ts';
import { Client, type Versioned } from './client.ts';
import { addressOf, type QueryOf } from './operation.ts';
import type {
  Activity, Board, BoardFilter, Card, Deal, FieldChange, ImportPreview, ImportRun, Lead, LeadDetail, LeadQuery, Mapping,
  Me, MoveResult, NewActivity, NewLead, Page, Pipeline, ScoreRow, Slice, TimelineEntry, UploadedImport, User,
} from './types.ts';

/** A version as the server's `If-Match` wants it. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The resources of the REST API, one method each. */
export class Api {
  private readonly http: Client;

  constructor(private readonly context: DwContext) {
    this.http = new Client(context);
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

  async scores(id: string, signal?: AbortSignal): Promise<readonly ScoreRow[]> {
    return (await this.http.call('crm.scores.history', { path: { id }, signal })).value.items;
  }

  async fieldChanges(id: string, signal?: AbortSignal): Promise<readonly FieldChange[]> {
    return (await this.http.call('crm.leads.fieldChanges', { path: { id }, signal })).value.items;
  }

  async timeline(id: string, query: QueryOf<'crm.leads.timeline'>, signal?: AbortSignal): Promise<Slice<TimelineEntry>> {
    return (await this.http.call('crm.leads.timeline', { path: { id }, query: { limit: 20, ...query }, signal })).value;
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
  refusedRows(id: string): string {
    return this.context.apiBase + addressOf('crm.imports.refused', { id });
  }
}
