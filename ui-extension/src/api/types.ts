// The REST contract's types, by hand until they are generated from the OpenAPI document.

export interface Money {
  /** Integer minor units: cents for EUR, yen for JPY. */
  readonly amount: number;
  readonly currency: string;
}

export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
}

export interface Me {
  readonly subject: string;
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
  /** Null for an operator who belongs to none. */
  readonly organisation: Organisation | null;
  readonly organisations: readonly Organisation[];
  readonly permissions: readonly string[];
}

export interface User {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totalIsExact: boolean;
}

export type Band = 'high' | 'medium' | 'low';
export type StageType = 'open' | 'won' | 'lost';

export interface ScoreBrief {
  readonly points: number;
  readonly band: Band;
}

export interface StageBrief {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly type: StageType;
}

export interface Stage extends StageBrief {
  readonly position: number;
  readonly probability: number;
  readonly scoreThreshold: number | null;
  readonly slaDays: number | null;
}

export interface Pipeline {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly currency: string;
  readonly stages: readonly Stage[];
}

export interface Lead {
  readonly id: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly jobTitle: string | null;
  readonly companySize: number | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly source: string;
  readonly status: string;
  readonly estimatedValue: Money | null;
  readonly assignedTo: string | null;
  readonly tags: readonly string[];
  readonly score: (ScoreBrief & { readonly coverage: number }) | null;
  readonly stage: StageBrief | null;
  readonly dealId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly scoreUpdatedAt: string | null;
  readonly version: number;
}

export interface LeadDetail extends Lead {
  readonly customFields: Readonly<Record<string, unknown>>;
  readonly formData: Readonly<Record<string, unknown>>;
  readonly followUpAt: string | null;
  readonly statusReason: string | null;
  readonly deal: Deal | null;
  readonly explanation: ScoreExplanation | null;
}

export interface Contribution {
  readonly factor: string;
  readonly label: string;
  readonly points: number;
  readonly sentence: string;
  readonly input: string | null;
}

export interface UnknownFactor {
  readonly factor: string;
  readonly label: string;
  readonly couldAdd: number;
}

export interface ScoreExplanation extends ScoreBrief {
  readonly coverage: number;
  readonly confident: boolean;
  readonly modelKey: string;
  readonly modelVersion: number;
  readonly scoredAt: string;
  readonly contributions: readonly Contribution[];
  readonly unknown: readonly UnknownFactor[];
}

export interface ScoreRow extends ScoreBrief {
  readonly coverage: number;
  readonly modelKey: string;
  readonly modelVersion: number;
  readonly scoredAt: string;
  readonly cause: string;
  readonly contributions: readonly Contribution[];
}

export interface Actor {
  readonly kind: string;
  readonly id: string | null;
  readonly name: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly at: string;
  readonly actor: Actor;
}

export interface Slice<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly direction: 'inbound' | 'outbound' | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly outcome: string | null;
  readonly durationSeconds: number | null;
  readonly occurredAt: string;
  readonly dueAt: string | null;
  /** Null for everything but tasks. */
  readonly done: boolean | null;
  readonly version: number;
}

export interface NewActivity {
  readonly type: string;
  readonly direction?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly dueAt?: string;
}

export interface Change {
  readonly field: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** What `from` is called, where that differs. */
  readonly fromName: string | null;
  readonly toName: string | null;
  readonly reason: string | null;
  readonly score: number | null;
}

export interface TimelineEntry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: Actor;
  readonly dealId: string | null;
  readonly activity: Activity | null;
  readonly change: Change | null;
}

export interface StageRef {
  readonly id: string;
  readonly name: string;
}

export interface Transition {
  readonly from: StageRef | null;
  readonly to: StageRef;
  readonly at: string;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly score: number | null;
}

export interface Deal {
  readonly id: string;
  readonly title: string;
  readonly pipelineId: string;
  readonly stage: StageBrief;
  readonly status: StageType;
  readonly leadId: string | null;
  readonly value: Money | null;
  readonly owner: string | null;
  readonly enteredStageAt: string;
  readonly expectedCloseDate: string | null;
  readonly closedAt: string | null;
  readonly closeReason: string | null;
  readonly version: number;
  readonly stageHistory: readonly Transition[];
}

export interface Card {
  readonly dealId: string;
  readonly version: number;
  readonly title: string;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly company: string | null;
  readonly value: Money | null;
  readonly score: ScoreBrief | null;
  readonly owner: string | null;
  readonly ownerName: string | null;
  readonly stageId: string;
  readonly enteredStageAt: string;
  readonly daysInStage: number;
  readonly slow: boolean;
  readonly closed: boolean;
}

export interface Column {
  readonly stage: Stage;
  readonly count: number;
  /** Minor units of the board's currency. */
  readonly value: number;
  readonly weighted: number;
  readonly otherCurrencies: readonly Money[];
  readonly cards: readonly Card[];
  readonly nextCursor: string | null;
}

export interface Board {
  readonly pipeline: { readonly id: string; readonly name: string };
  readonly currency: string;
  readonly totals: { readonly count: number; readonly value: number; readonly weighted: number };
  readonly columns: readonly Column[];
}

export interface BoardFilter {
  readonly q?: string;
  readonly owner?: string;
  readonly scoreMin?: number;
}

export interface LeadQuery {
  readonly q?: string;
  readonly status?: string;
  readonly source?: string;
  readonly band?: string;
  readonly sort?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface NewLead {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone?: string;
  readonly company?: string;
  readonly jobTitle?: string;
  readonly source?: string;
  readonly estimatedValue?: Money;
}

export interface MoveResult {
  readonly deal: Deal;
  readonly card: Card;
}

export interface LastChange {
  readonly actor: Actor;
  readonly at: string;
  readonly from: StageRef | null;
  readonly to: StageRef | null;
  readonly reason: string | null;
}

export interface FieldMapping {
  readonly column?: string | null;
  readonly values?: Readonly<Record<string, string>> | null;
  readonly otherwise?: string | null;
}

export interface TimeMapping {
  readonly column: string;
  readonly format?: string | null;
}

export interface Mapping {
  readonly fields: Readonly<Record<string, FieldMapping>> | null;
  readonly rest: 'custom-fields' | 'ignore' | null;
  readonly outcome?: FieldMapping | null;
  readonly createdAt?: TimeMapping | null;
  readonly closedAt?: TimeMapping | null;
  readonly stageEnteredAt?: TimeMapping | null;
  readonly sequence?: { readonly column: string; readonly order: 'ascending' | 'descending' | null } | null;
  readonly externalId?: FieldMapping | null;
  /** What stands in a cell that was not filled, such as "Select". */
  readonly emptyValues?: readonly string[] | null;
}

export interface ImportColumn {
  readonly name: string;
  readonly samples: readonly string[];
}

export interface UploadedImport {
  readonly id: string;
  readonly fileName: string | null;
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
  readonly suggestedMapping: Mapping;
}

export interface ImportProblem {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly detail: string;
}

export interface ImportPreview {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly problems: readonly ImportProblem[];
  readonly sample: readonly Partial<Lead>[];
}

export interface ImportRun {
  readonly id: string;
  readonly fileName: string | null;
  readonly state: 'uploaded' | 'running' | 'done' | 'failed';
  readonly rows: number;
  readonly processed: number;
  readonly accepted: number;
  readonly refused: number;
  readonly scored: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly failure: string | null;
  readonly problems: readonly ImportProblem[];
}
