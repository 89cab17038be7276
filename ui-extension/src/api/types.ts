// The REST contract's records under the names that the screens use; their shapes come from the API's description.
import type { components } from './generated/schema.ts';
import type { BodyOf, QueryOf, Sent } from './operation.ts';

type Schemas = components['schemas'];
type View<Name extends keyof Schemas> = Sent<Schemas[Name]>;

export type Money = View<'Money'>;
export type Organisation = View<'OrganisationView'>;
/** An operator may belong to no organisation. */
export type Me = View<'CallerView'>;
export type User = View<'UserView'>;
export type Actor = View<'ActorView'>;

export interface Slice<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** What was not to be counted has no total. */
export interface Page<T> extends Slice<T> {
  readonly total: number | null;
  readonly totalIsExact: boolean | null;
}

export type Band = Schemas['ScoreBand'];
export type StageType = Schemas['StageType'];
export type SlaState = Schemas['SlaState'];
export type LeadStatus = Schemas['LeadStatus'];
export type LeadSource = Schemas['LeadSource'];

export type StageBrief = View<'StageRef'>;
export type Stage = View<'StageView'>;
export type StageRef = View<'StageName'>;
export type Pipeline = View<'PipelineView'>;
export type PipelineChange = BodyOf<'crm.pipelines.update'>;
export type StageChange = BodyOf<'crm.stages.update'>;

export type ScoreBrief = Pick<View<'ScoreSummary'>, 'points' | 'band'>;
export type Contribution = View<'ContributionView'>;
export type UnknownFactor = View<'UnknownInputView'>;
export type ScoreExplanation = View<'ScoreExplanation'>;
export type ScoreRow = View<'ScoreRecord'>;

/** What came of computing past scores again. */
export type Replayed = Pick<View<'ReplayReport'>, 'replayed' | 'differences'>;

/** The screens ask for nothing beside the leads of a list, so that its records are like any other. */
export type Lead = Omit<View<'LeadView'>, 'expanded'>;
export type LeadDetail = View<'LeadDetailView'>;
export type LeadQuery = QueryOf<'crm.leads.list'>;
export type NewLead = Pick<BodyOf<'crm.leads.create'>, 'firstName' | 'lastName' | 'email' | 'phone' | 'company' | 'jobTitle' | 'source' | 'estimatedValue'>;
export type LeadMatch = View<'LeadMatch'>;
export type LeadPatch = BodyOf<'crm.leads.update'>;
export type BulkChange = Pick<BodyOf<'crm.leads.bulkUpdate'>, 'patch' | 'status' | 'stageId' | 'reason'>;
export type BulkOutcome = View<'BulkOutcome'>;
export type Settings = View<'SettingsView'>;
export type SettingsChange = BodyOf<'crm.settings.update'>;
export type SlaSettings = View<'SlaSettingsView'>;
export type SlaChange = BodyOf<'crm.settings.updateSla'>;
export type ResponseTarget = View<'ResponseTargetView'>;
export type BusinessWeek = View<'BusinessWeekView'>;
export type BusinessHours = View<'BusinessHoursView'>;
export type Holiday = View<'HolidayView'>;
export type HolidaysImported = View<'HolidaysImported'>;
export type ExchangeRate = View<'ExchangeRateView'>;
export type NewRate = Schemas['ExchangeRateRequest'];
export type RatesPut = View<'RatesPut'>;
export type CustomFieldChange = BodyOf<'crm.customFields.update'>;
export type JobRun = View<'JobRunView'>;
export type Host = View<'HostView'>;

export type CustomerRef = View<'CustomerRef'>;
export type Customer = View<'CustomerView'>;
export type CustomerHost = View<'CustomerHostView'>;
export type CustomerSuggestion = View<'CustomerSuggestion'>;
export type LinkProposal = View<'LinkProposal'>;
export type AcceptedLink = Schemas['AcceptedLink'];
export type Conversion = View<'ConversionView'>;
export type ConvertLead = BodyOf<'crm.leads.convert'>;
export type MergeChoice = BodyOf<'crm.leads.merge'>;
export type ConsentChannel = Schemas['ConsentChannel'];
export type Consents = View<'Consents'>;
export type ConsentRecord = View<'ConsentRecord'>;
export type CustomField = View<'CustomFieldView'>;
export type FieldChange = View<'FieldChangeView'>;

export type Activity = View<'ActivityView'>;
export type NewActivity = BodyOf<'crm.leads.logActivity'>;
export type Change = View<'ChangeView'>;
export type TimelineEntry = View<'TimelineEntryView'>;

export type Transition = View<'StageTransitionView'>;
export type Deal = View<'DealView'>;
export type NewDeal = BodyOf<'crm.deals.create'>;
export type DealChange = BodyOf<'crm.deals.update'>;
export type Velocity = View<'DealVelocity'>;
export type Card = View<'CardView'>;
export type Column = View<'BoardColumnView'>;
export type Board = View<'BoardView'>;
export type BoardFilter = Pick<QueryOf<'crm.pipelines.board'>, 'q' | 'owner' | 'scoreMin'>;
export type MoveResult = View<'MovedDeal'>;

/** Who changed a record before the caller could; part of the problem `version-conflict`. */
export interface LastChange {
  readonly actor: Actor;
  readonly at: string;
  readonly from: StageRef | null;
  readonly to: StageRef | null;
  readonly reason: string | null;
}

export type EventQuery = QueryOf<'crm.events.stream'>;
/** What happened; of its data, which records it is about. */
export type LiveEvent = Omit<View<'EventEnvelope'>, 'data'> & {
  readonly data: { readonly leadId?: string | null; readonly dealId?: string | null; readonly pipelineId?: string | null };
};

export type SavedView = View<'SavedView'>;
export type ViewKind = Schemas['ListKind'];
export type ViewChange = BodyOf<'crm.views.update'>;

export type AuditEntry = View<'AuditEntryView'>;
export type AuditQuery = QueryOf<'crm.audit.list'>;
export type Verification = View<'VerificationView'>;

/** What the reports are about: which time, whose deals. */
export type ReportQuery = QueryOf<'crm.analytics.kpis'>;
export type ReportName = 'kpis' | 'funnel' | 'sources' | 'velocity' | 'sla';
export type Share = View<'ShareView'>;
export type KpiReport = View<'KpiReport'>;
export type KpiFigures = View<'KpiFigures'>;
export type FunnelReport = View<'FunnelReport'>;
export type FunnelStage = View<'FunnelStage'>;
export type SourceReport = View<'SourceReport'>;
export type VelocityReport = View<'VelocityReport'>;
export type SlaReport = View<'SlaReport'>;
export type SlaFigures = View<'SlaFigures'>;

type Document = Readonly<Record<string, unknown>>;
export type ModelScope = Schemas['ModelScope'];
export type ModelSummary = View<'ModelSummary'>;
export type ModelView = Omit<View<'ModelView'>, 'document'> & { readonly document: Document };
export type ModelInForce = View<'ModelInForce'>;
export type HeldMove = View<'HeldMoveView'>;
export type Preset = Omit<View<'PresetView'>, 'document'> & { readonly document: Document };
export type ScoringDraft = Omit<View<'DraftView'>, 'document'> & { readonly document: Document };
export type DraftRequest = BodyOf<'crm.scoring.createDraft'>;
export type ScoreDistribution = View<'ScoreDistribution'>;
export type TryOutcome = View<'TryOutcome'>;
export type Plan = View<'PlanView'>;
export type PlanChange = BodyOf<'crm.plans.update'>;
export type ThresholdTrial = View<'ThresholdTrialView'>;

export type FieldMapping = Schemas['FieldMapping'];
export type TimeMapping = Schemas['TimeMapping'];
export type Mapping = Schemas['ImportMapping'];
export type ImportColumn = View<'ColumnView'>;
export type UploadedImport = Omit<View<'UploadView'>, 'suggestedMapping'> & { readonly suggestedMapping: Mapping };
export type ImportProblem = View<'RowProblem'>;
export type ImportPreview = View<'PreviewView'>;
export type ImportRun = View<'ImportView'>;
