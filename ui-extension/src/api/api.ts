import type { DwContext } from '../core/context.ts';
import { Client, type Versioned } from './client.ts';
import type {
  Activity, Board, BoardFilter, Card, Deal, FieldChange, ImportPreview, ImportRun, Lead, LeadDetail, LeadQuery, Mapping,
  Me, MoveResult, NewActivity, NewLead, Page, Pipeline, ScoreRow, Slice, TimelineEntry, UploadedImport, User,
} from './types.ts';

interface Items<T> {
  readonly items: readonly T[];
}

const id = encodeURIComponent;

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
    return (await this.http.call<Me>('/me')).value;
  }

  async users(): Promise<readonly User[]> {
    return (await this.http.call<Items<User>>('/users')).value.items;
  }

  async pipelines(signal?: AbortSignal): Promise<readonly Pipeline[]> {
    return (await this.http.call<Items<Pipeline>>('/pipelines', { signal })).value.items;
  }

  async board(pipelineId: string, filter: BoardFilter, cards: number, signal?: AbortSignal): Promise<Board> {
    const query = { cards, ...filter };
    return (await this.http.call<Board>(`/pipelines/${id(pipelineId)}/board`, { query, signal })).value;
  }

  async moreCards(
    pipelineId: string,
    stageId: string,
    cursor: string,
    filter: BoardFilter,
  ): Promise<{ readonly cards: readonly Card[]; readonly nextCursor: string | null }> {
    const path = `/pipelines/${id(pipelineId)}/stages/${id(stageId)}/cards`;
    return (await this.http.call<{ cards: Card[]; nextCursor: string | null }>(path, {
      query: { cursor, limit: 50, ...filter },
    })).value;
  }

  async deal(dealId: string): Promise<Deal> {
    return (await this.http.call<Deal>(`/deals/${id(dealId)}`)).value;
  }

  async moveDeal(dealId: string, version: number, stageId: string, reason?: string): Promise<MoveResult> {
    return (await this.http.call<MoveResult>(`/deals/${id(dealId)}/stage`, {
      method: 'POST',
      body: { stageId, reason },
      etag: etagOf(version),
    })).value;
  }

  async leads(query: LeadQuery, signal?: AbortSignal): Promise<Page<Lead>> {
    return (await this.http.call<Page<Lead>>('/leads', { query: { ...query }, signal })).value;
  }

  lead(leadId: string, signal?: AbortSignal): Promise<Versioned<LeadDetail>> {
    return this.http.call<LeadDetail>(`/leads/${id(leadId)}`, { signal });
  }

  addLead(lead: NewLead): Promise<Versioned<LeadDetail>> {
    return this.http.call<LeadDetail>('/leads', { method: 'POST', body: lead });
  }

  moveLead(leadId: string, etag: string, stageId: string, reason?: string): Promise<Versioned<LeadDetail>> {
    return this.http.call<LeadDetail>(`/leads/${id(leadId)}/stage`, {
      method: 'POST',
      body: { stageId, reason },
      etag,
    });
  }

  async scores(leadId: string, signal?: AbortSignal): Promise<readonly ScoreRow[]> {
    return (await this.http.call<Slice<ScoreRow>>(`/leads/${id(leadId)}/score/history`, { signal })).value.items;
  }

  async fieldChanges(leadId: string, signal?: AbortSignal): Promise<readonly FieldChange[]> {
    return (await this.http.call<Items<FieldChange>>(`/leads/${id(leadId)}/field-changes`, { signal })).value.items;
  }

  async timeline(
    leadId: string,
    query: { readonly kind?: string; readonly cursor?: string },
    signal?: AbortSignal,
  ): Promise<Slice<TimelineEntry>> {
    const path = `/leads/${id(leadId)}/timeline`;
    return (await this.http.call<Slice<TimelineEntry>>(path, { query: { limit: 20, ...query }, signal })).value;
  }

  async logActivity(leadId: string, activity: NewActivity): Promise<Activity> {
    return (await this.http.call<Activity>(`/leads/${id(leadId)}/activities`, { method: 'POST', body: activity })).value;
  }

  async markTask(activityId: string, version: number, done: boolean): Promise<Activity> {
    const path = `/activities/${id(activityId)}/${done ? 'complete' : 'reopen'}`;
    return (await this.http.call<Activity>(path, { method: 'POST', etag: etagOf(version) })).value;
  }

  async upload(file: File): Promise<UploadedImport> {
    return (await this.http.call<UploadedImport>('/imports', {
      method: 'POST',
      query: { fileName: file.name },
      raw: { type: 'text/csv; charset=utf-8', content: file },
    })).value;
  }

  async previewImport(importId: string, mapping: Mapping): Promise<ImportPreview> {
    return (await this.http.call<ImportPreview>(`/imports/${id(importId)}/preview`, {
      method: 'POST',
      body: { mapping },
    })).value;
  }

  async startImport(importId: string, mapping: Mapping): Promise<ImportRun> {
    return (await this.http.call<ImportRun>(`/imports/${id(importId)}/start`, {
      method: 'POST',
      body: { mapping },
    })).value;
  }

  async imports(signal?: AbortSignal): Promise<readonly ImportRun[]> {
    return (await this.http.call<Items<ImportRun>>('/imports', { query: { limit: 10 }, signal })).value.items;
  }

  async importRun(importId: string, signal?: AbortSignal): Promise<ImportRun> {
    return (await this.http.call<ImportRun>(`/imports/${id(importId)}`, { signal })).value;
  }

  /** Address of the refused rows; the browser downloads it with its session. */
  refusedRows(importId: string): string {
    return `${this.context.apiBase}/imports/${id(importId)}/refused.csv`;
  }
}
