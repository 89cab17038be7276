import type { DwContext } from '../core/context.ts';
import { etagOf } from './api.ts';
import { Client } from './client.ts';
import type { BodyOf } from './operation.ts';
import type {
  DraftRequest, HeldMove, ModelInForce, ModelScope, ModelSummary, ModelView, Page, Plan, PlanChange, Preset, ScoringDraft, ThresholdTrial, TryOutcome,
} from './types.ts';

/** What scores leads, as the REST API has it: models, their drafts, the plans they read, thresholds to be tried. */
export class ScoringApi {
  private readonly http: Client;

  constructor(context: DwContext) {
    this.http = new Client(context);
  }

  async models(signal?: AbortSignal): Promise<readonly ModelSummary[]> {
    return (await this.http.call('crm.scoring.models', { query: { limit: 200 }, signal })).value.items;
  }

  async model(id: string, signal?: AbortSignal): Promise<ModelView> {
    return (await this.http.call('crm.scoring.model', { path: { id }, signal })).value;
  }

  exportTrial(pipelineId: string, stageId: string, threshold: number): Promise<Blob> {
    return this.http.file('crm.stages.exportTrial', { path: { pipelineId, stageId }, query: { threshold } });
  }

  /** Deals that the last change to a version would have moved. */
  exportHeldMoves(id: string): Promise<Blob> {
    return this.http.file('crm.scoring.exportHeldMoves', { path: { id } });
  }

  async heldMoves(id: string, signal?: AbortSignal): Promise<Page<HeldMove>> {
    return (await this.http.call('crm.scoring.heldMoves', { path: { id }, query: { limit: 20 }, signal })).value;
  }

  async presets(signal?: AbortSignal): Promise<readonly Preset[]> {
    return (await this.http.call('crm.scoring.presets', { signal })).value.items;
  }

  async drafts(signal?: AbortSignal): Promise<readonly ScoringDraft[]> {
    return (await this.http.call('crm.scoring.drafts', { signal })).value.items;
  }

  async draft(id: string, signal?: AbortSignal): Promise<ScoringDraft> {
    return (await this.http.call('crm.scoring.draft', { path: { id }, signal })).value;
  }

  async addDraft(body: DraftRequest): Promise<ScoringDraft> {
    return (await this.http.call('crm.scoring.createDraft', { body })).value;
  }

  /** `patch` is a JSON merge patch of the document. */
  async changeDraft({ id, version }: ScoringDraft, patch: Readonly<Record<string, unknown>>): Promise<ScoringDraft> {
    const body = patch as BodyOf<'crm.scoring.updateDraft'>;
    return (await this.http.call('crm.scoring.updateDraft', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async deleteDraft({ id, version }: ScoringDraft): Promise<void> {
    await this.http.call('crm.scoring.deleteDraft', { path: { id }, etag: etagOf(version) });
  }

  async tryDraft(id: string, signal?: AbortSignal): Promise<TryOutcome> {
    return (await this.http.call('crm.scoring.tryDraft', { path: { id }, body: {}, signal })).value;
  }

  async publish({ id, version }: ScoringDraft, body: ModelScope): Promise<ModelInForce> {
    return (await this.http.call('crm.scoring.publish', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async rollBack(id: string, body: ModelScope): Promise<ModelInForce> {
    return (await this.http.call('crm.scoring.rollBack', { path: { id }, body })).value;
  }

  async withdraw(id: string, body: ModelScope): Promise<ModelInForce> {
    return (await this.http.call('crm.scoring.withdraw', { path: { id }, body })).value;
  }

  async plans(signal?: AbortSignal): Promise<readonly Plan[]> {
    return (await this.http.call('crm.plans.list', { signal })).value.items;
  }

  async addPlan(body: PlanChange): Promise<Plan> {
    return (await this.http.call('crm.plans.create', { body })).value;
  }

  async changePlan({ id, version }: Plan, body: PlanChange): Promise<Plan> {
    return (await this.http.call('crm.plans.update', { path: { id }, body, etag: etagOf(version) })).value;
  }

  async deletePlan({ id, version }: Plan): Promise<void> {
    await this.http.call('crm.plans.delete', { path: { id }, etag: etagOf(version) });
  }

  async tryThreshold(pipelineId: string, stageId: string, threshold: number): Promise<ThresholdTrial> {
    return (await this.http.call('crm.stages.tryThreshold', { path: { pipelineId, stageId }, query: { threshold } })).value;
  }
}
