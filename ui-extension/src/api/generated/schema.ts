// Made from the API's description by build/api.mjs; not to be changed by hand.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        readonly ActivityDirection: "inbound" | "outbound";
        /** @enum {string} */
        readonly ActivityType: "call" | "email" | "meeting" | "note" | "task" | "sms" | "whatsapp" | "chat" | "other" | "stage_change" | "status_change" | "score_change" | "assignment" | "system";
        readonly ActivityView: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["ActivityType"];
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly customerId?: components["schemas"]["UUID"] | null;
            readonly direction?: components["schemas"]["ActivityDirection"] | null;
            readonly subject?: string | null;
            readonly body?: string | null;
            readonly outcome?: string | null;
            /** Format: int32 */
            readonly durationSeconds?: number | null;
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: date-time */
            readonly dueAt?: string | null;
            readonly done?: boolean | null;
            /** Format: date-time */
            readonly doneAt?: string | null;
            readonly change?: components["schemas"]["ChangeView"] | null;
            readonly actor: components["schemas"]["ActorView"];
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: int32 */
            readonly version: number;
        };
        /** @enum {string} */
        readonly ActorKind: "user" | "automation" | "import" | "system" | "visitor";
        readonly ActorView: {
            readonly kind: components["schemas"]["ActorKind"];
            readonly id?: string | null;
            readonly name?: string | null;
        };
        readonly Attribution: {
            readonly utmSource?: string | null;
            readonly utmMedium?: string | null;
            readonly utmCampaign?: string | null;
            readonly utmTerm?: string | null;
            readonly utmContent?: string | null;
            readonly gclid?: string | null;
            readonly fbclid?: string | null;
            readonly msclkid?: string | null;
            readonly gaClientId?: string | null;
        };
        readonly AuditChangeView: {
            readonly field: string;
            readonly from?: string | null;
            readonly to?: string | null;
        };
        readonly AuditEntryView: {
            readonly id: components["schemas"]["UUID"];
            readonly at: components["schemas"]["Instant"];
            readonly action: string;
            readonly operation?: string | null;
            readonly recordType: string;
            readonly recordId?: string | null;
            readonly actor: components["schemas"]["ActorView"];
            readonly remoteAddress?: string | null;
            readonly requestId?: string | null;
            readonly changes: readonly components["schemas"]["AuditChangeView"][];
            readonly erased: boolean;
            /** Format: int64 */
            readonly sequence?: number | null;
        };
        /** @enum {string} */
        readonly AuditFault: "missing" | "changed" | "values_changed" | "cut_off" | "unknown_key";
        readonly BoardColumnView: {
            readonly stage: components["schemas"]["StageView"];
            /** Format: int64 */
            readonly count: number;
            readonly exact: boolean;
            /** Format: int64 */
            readonly value: number;
            /** Format: int64 */
            readonly weighted: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
            readonly cards: readonly components["schemas"]["CardView"][];
            readonly nextCursor?: string | null;
        };
        readonly BoardTotals: {
            /** Format: int64 */
            readonly count: number;
            /** Format: int64 */
            readonly value: number;
            /** Format: int64 */
            readonly weighted: number;
            readonly exact: boolean;
            readonly others: readonly components["schemas"]["WeightedMoney"][];
        };
        readonly BoardView: {
            readonly pipeline: components["schemas"]["StageName"];
            readonly currency: string;
            readonly totals: components["schemas"]["BoardTotals"];
            readonly columns: readonly components["schemas"]["BoardColumnView"][];
        };
        readonly BrokenPlace: {
            /** Format: int64 */
            readonly sequence: number;
            readonly entryId?: components["schemas"]["UUID"] | null;
            readonly fault: components["schemas"]["AuditFault"];
        };
        readonly BulkOutcome: {
            /** Format: int32 */
            readonly changed: number;
            /** Format: int32 */
            readonly refused: number;
            readonly items: readonly components["schemas"]["Item1"][];
        };
        readonly BulkRequest: {
            readonly items?: readonly components["schemas"]["Item"][] | null;
            readonly patch?: {
                readonly [key: string]: unknown;
            } | null;
            readonly status?: components["schemas"]["LeadStatus"] | null;
            readonly stageId?: components["schemas"]["UUID"] | null;
            readonly reason?: string | null;
        };
        readonly BusinessHoursView: {
            readonly from: string;
            readonly until: string;
        };
        readonly BusinessWeekView: {
            readonly monday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly tuesday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly wednesday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly thursday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly friday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly saturday?: readonly components["schemas"]["BusinessHoursView"][] | null;
            readonly sunday?: readonly components["schemas"]["BusinessHoursView"][] | null;
        };
        readonly ByStage: {
            readonly stageId: components["schemas"]["UUID"];
            readonly stageName: string;
            /** Format: int64 */
            readonly count: number;
            readonly value: readonly components["schemas"]["Money"][];
            readonly weighted: readonly components["schemas"]["Money"][];
        };
        readonly CallerView: {
            readonly subject: string;
            readonly userName: string;
            readonly displayName: string;
            readonly email?: string | null;
            readonly organisation?: components["schemas"]["OrganisationView"] | null;
            readonly organisations: readonly components["schemas"]["OrganisationView"][];
            readonly permissions: readonly string[];
        };
        readonly CaptureReceipt: {
            readonly submissionId: components["schemas"]["UUID"];
        };
        readonly CaptureRequest: {
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly company?: string | null;
            readonly jobTitle?: string | null;
            /** Format: int32 */
            readonly companySize?: number | null;
            readonly industry?: string | null;
            readonly country?: string | null;
            readonly website?: string | null;
            readonly source?: components["schemas"]["LeadSource"] | null;
            readonly estimatedValue?: components["schemas"]["Money"] | null;
            readonly formData?: {
                readonly [key: string]: unknown;
            } | null;
            readonly homepage?: string | null;
            readonly form?: string | null;
            readonly attribution?: components["schemas"]["Attribution"] | null;
            readonly consent?: components["schemas"]["Consents"] | null;
            readonly customFields?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly CardPage: {
            readonly cards: readonly components["schemas"]["CardView"][];
            readonly nextCursor?: string | null;
        };
        readonly CardView: {
            readonly dealId: components["schemas"]["UUID"];
            /** Format: int32 */
            readonly version: number;
            readonly title: string;
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly leadName?: string | null;
            readonly company?: string | null;
            readonly value?: components["schemas"]["Money"] | null;
            readonly score?: components["schemas"]["ScoreSummary"] | null;
            readonly owner?: string | null;
            readonly ownerName?: string | null;
            readonly stageId: components["schemas"]["UUID"];
            readonly enteredStageAt: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly daysInStage: number;
            readonly slow: boolean;
            readonly closed: boolean;
            readonly slaState?: components["schemas"]["SlaState"] | null;
            readonly slaDueAt?: components["schemas"]["Instant"] | null;
        };
        readonly ChangeView: {
            readonly field?: string | null;
            readonly from?: string | null;
            readonly to?: string | null;
            readonly fromName?: string | null;
            readonly toName?: string | null;
            readonly reason?: string | null;
            /** Format: int32 */
            readonly score?: number | null;
        };
        readonly CloseDealRequest: {
            readonly stageId?: components["schemas"]["UUID"] | null;
            readonly reason?: string | null;
        };
        readonly ColumnView: {
            readonly name: string;
            readonly samples: readonly string[];
        };
        readonly Consent: {
            readonly given?: boolean | null;
            readonly at?: components["schemas"]["Instant"] | null;
            readonly how?: string | null;
        };
        /** @enum {string} */
        readonly ConsentChannel: "email" | "phone" | "ads";
        readonly ConsentRecord: {
            readonly channel: components["schemas"]["ConsentChannel"];
            readonly given: boolean;
            readonly at: components["schemas"]["Instant"];
            readonly how?: string | null;
            readonly recordedAt: components["schemas"]["Instant"];
            readonly recordedBy: components["schemas"]["ActorView"];
        };
        readonly Consents: {
            readonly email?: components["schemas"]["Consent"] | null;
            readonly phone?: components["schemas"]["Consent"] | null;
            readonly ads?: components["schemas"]["Consent"] | null;
        };
        readonly ContributionView: {
            readonly factor: string;
            readonly label: string;
            /** Format: int32 */
            readonly points: number;
            readonly sentence: string;
            readonly input?: string | null;
        };
        readonly CreateDealRequest: {
            readonly title?: string | null;
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly customerId?: components["schemas"]["UUID"] | null;
            readonly value?: components["schemas"]["Money"] | null;
            readonly owner?: string | null;
            /** Format: date */
            readonly expectedCloseDate?: string | null;
            readonly pipelineId?: components["schemas"]["UUID"] | null;
            readonly stageId?: components["schemas"]["UUID"] | null;
            readonly reason?: string | null;
        };
        readonly CreateLeadRequest: {
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly company?: string | null;
            readonly jobTitle?: string | null;
            /** Format: int32 */
            readonly companySize?: number | null;
            readonly industry?: string | null;
            readonly country?: string | null;
            readonly website?: string | null;
            readonly source?: components["schemas"]["LeadSource"] | null;
            readonly estimatedValue?: components["schemas"]["Money"] | null;
            readonly assignedTo?: string | null;
            readonly followUpAt?: components["schemas"]["Instant"] | null;
            readonly tags?: readonly string[] | null;
            readonly customFields?: {
                readonly [key: string]: unknown;
            } | null;
            readonly attribution?: components["schemas"]["Attribution"] | null;
            readonly consent?: components["schemas"]["Consents"] | null;
        };
        readonly CreateOrganisationRequest: {
            readonly slug?: string | null;
            readonly name?: string | null;
            readonly timeZone?: string | null;
            readonly currency?: string | null;
            readonly locale?: string | null;
        };
        readonly CreatePipelineRequest: {
            readonly name?: string | null;
            readonly stages?: readonly components["schemas"]["StageRequest"][] | null;
        };
        readonly CustomFieldRequest: {
            readonly key?: string | null;
            readonly label?: string | null;
            readonly type?: components["schemas"]["CustomFieldType"] | null;
            readonly choices?: readonly string[] | null;
            readonly retired?: boolean | null;
        };
        /** @enum {string} */
        readonly CustomFieldType: "text" | "number" | "boolean" | "date" | "time" | "choice";
        readonly CustomFieldView: {
            readonly id: components["schemas"]["UUID"];
            readonly key: string;
            readonly label: string;
            readonly type: components["schemas"]["CustomFieldType"];
            readonly choices: readonly string[];
            readonly retired: boolean;
            readonly createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly version: number;
        };
        readonly DealRequest: {
            readonly title?: string;
            readonly value?: components["schemas"]["Money"];
            readonly owner?: string;
            /** Format: date */
            readonly expectedCloseDate?: string;
        };
        /** @enum {string} */
        readonly DealStatus: "open" | "won" | "lost";
        readonly DealSummary: {
            readonly id: components["schemas"]["UUID"];
            readonly title: string;
            readonly titleIsOwn: boolean;
            readonly pipelineId: components["schemas"]["UUID"];
            readonly stage: components["schemas"]["StageRef"];
            readonly status: components["schemas"]["DealStatus"];
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly leadName?: string | null;
            readonly customerId?: components["schemas"]["UUID"] | null;
            readonly value?: components["schemas"]["Money"] | null;
            readonly owner?: string | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly enteredStageAt: components["schemas"]["Instant"];
            /** Format: date */
            readonly expectedCloseDate?: string | null;
            readonly closedAt?: components["schemas"]["Instant"] | null;
            readonly closeReason?: string | null;
            /** Format: int32 */
            readonly version: number;
            readonly slaState?: components["schemas"]["SlaState"] | null;
            readonly slaDueAt?: components["schemas"]["Instant"] | null;
        };
        readonly DealVelocity: {
            /** Format: int32 */
            readonly daysInStage: number;
            /** Format: double */
            readonly averageDays?: number | null;
            readonly slow: boolean;
            /** Format: int32 */
            readonly ageDays: number;
            /** Format: double */
            readonly percentile?: number | null;
            /** Format: int64 */
            readonly wonDeals: number;
            /** Format: int64 */
            readonly openDeals: number;
        };
        readonly DealView: {
            readonly id: components["schemas"]["UUID"];
            readonly title: string;
            readonly titleIsOwn: boolean;
            readonly pipelineId: components["schemas"]["UUID"];
            readonly stage: components["schemas"]["StageRef"];
            readonly status: components["schemas"]["DealStatus"];
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly customerId?: components["schemas"]["UUID"] | null;
            readonly value?: components["schemas"]["Money"] | null;
            readonly owner?: string | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly enteredStageAt: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly velocityDays: number;
            /** Format: date */
            readonly expectedCloseDate?: string | null;
            readonly closedAt?: components["schemas"]["Instant"] | null;
            readonly closeReason?: string | null;
            /** Format: int32 */
            readonly version: number;
            readonly stageHistory: readonly components["schemas"]["StageTransitionView"][];
            readonly slaState?: components["schemas"]["SlaState"] | null;
            readonly slaDueAt?: components["schemas"]["Instant"] | null;
        };
        /** Format: duration */
        readonly Duration: string;
        readonly FieldChangeView: {
            readonly field: string;
            readonly from?: string | null;
            readonly to?: string | null;
            readonly at: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["ActorView"];
        };
        readonly FieldMapping: {
            readonly column?: string | null;
            readonly values?: {
                readonly [key: string]: string;
            } | null;
            readonly otherwise?: string | null;
        };
        /** @enum {string} */
        readonly FormRequirement: "names_and_email" | "email" | "phone" | "email_or_phone";
        readonly FormSettings: {
            readonly key?: string | null;
            readonly requires?: components["schemas"]["FormRequirement"] | null;
        };
        readonly HolidayView: {
            /** Format: date */
            readonly day: string;
            readonly name?: string | null;
        };
        readonly HolidaysImported: {
            /** Format: int32 */
            readonly added: number;
            /** Format: int32 */
            readonly kept: number;
        };
        readonly HolidaysRequest: {
            readonly holidays: readonly components["schemas"]["HolidayView"][];
        };
        readonly HolidaysView: {
            readonly items: readonly components["schemas"]["HolidayView"][];
        };
        readonly ImportMapping: {
            readonly fields?: {
                readonly [key: string]: components["schemas"]["FieldMapping"];
            } | null;
            readonly rest?: string | null;
            readonly outcome?: components["schemas"]["FieldMapping"] | null;
            readonly createdAt?: components["schemas"]["TimeMapping"] | null;
            readonly closedAt?: components["schemas"]["TimeMapping"] | null;
            readonly stageEnteredAt?: components["schemas"]["TimeMapping"] | null;
            readonly sequence?: components["schemas"]["SequenceMapping"] | null;
            readonly externalId?: components["schemas"]["FieldMapping"] | null;
            readonly emptyValues?: readonly string[] | null;
        };
        /** @enum {string} */
        readonly ImportState: "uploaded" | "running" | "done" | "failed";
        readonly ImportView: {
            readonly id: components["schemas"]["UUID"];
            readonly fileName: string;
            readonly state: components["schemas"]["ImportState"];
            /** Format: int32 */
            readonly rows: number;
            /** Format: int32 */
            readonly processed: number;
            /** Format: int32 */
            readonly accepted: number;
            /** Format: int32 */
            readonly refused: number;
            /** Format: int32 */
            readonly scored: number;
            readonly startedAt?: components["schemas"]["Instant"] | null;
            readonly finishedAt?: components["schemas"]["Instant"] | null;
            readonly failure?: string | null;
            readonly problems: readonly components["schemas"]["RowProblem"][];
        };
        /** Format: date-time */
        readonly Instant: string;
        readonly Item: {
            readonly id?: components["schemas"]["UUID"] | null;
            readonly tag?: string | null;
        };
        readonly Item1: {
            readonly id?: components["schemas"]["UUID"];
            readonly code?: string;
            readonly detail?: string;
        };
        readonly ItemsConsentRecord: {
            readonly items: readonly components["schemas"]["ConsentRecord"][];
        };
        readonly ItemsCustomFieldView: {
            readonly items: readonly components["schemas"]["CustomFieldView"][];
        };
        readonly ItemsFieldChangeView: {
            readonly items: readonly components["schemas"]["FieldChangeView"][];
        };
        readonly ItemsImportView: {
            readonly items: readonly components["schemas"]["ImportView"][];
        };
        readonly ItemsJobRunView: {
            readonly items: readonly components["schemas"]["JobRunView"][];
        };
        readonly ItemsLeadMatch: {
            readonly items: readonly components["schemas"]["LeadMatch"][];
        };
        readonly ItemsOrganisationView: {
            readonly items: readonly components["schemas"]["OrganisationView"][];
        };
        readonly ItemsPipelineView: {
            readonly items: readonly components["schemas"]["PipelineView"][];
        };
        readonly ItemsSavedView: {
            readonly items: readonly components["schemas"]["SavedView"][];
        };
        readonly ItemsUserView: {
            readonly items: readonly components["schemas"]["UserView"][];
        };
        readonly JobRunView: {
            readonly id: components["schemas"]["UUID"];
            readonly job: string;
            readonly slot: components["schemas"]["Instant"];
            readonly startedAt: components["schemas"]["Instant"];
            readonly finishedAt?: components["schemas"]["Instant"] | null;
            readonly state: string;
            /** Format: int32 */
            readonly chunks: number;
            /** Format: int32 */
            readonly chunksDone: number;
            /** Format: int32 */
            readonly leads: number;
            /** Format: int32 */
            readonly changed: number;
        };
        readonly JobStarted: {
            readonly runId: components["schemas"]["UUID"];
        };
        readonly LeadDetailView: {
            readonly id: components["schemas"]["UUID"];
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly displayName: string;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly company?: string | null;
            readonly jobTitle?: string | null;
            /** Format: int32 */
            readonly companySize?: number | null;
            readonly industry?: string | null;
            readonly country?: string | null;
            readonly website?: string | null;
            readonly source: components["schemas"]["LeadSource"];
            readonly status: components["schemas"]["LeadStatus"];
            readonly estimatedValue?: components["schemas"]["Money"] | null;
            readonly assignedTo?: string | null;
            readonly tags: readonly string[];
            readonly score?: components["schemas"]["ScoreSummary"] | null;
            readonly stage?: components["schemas"]["StageRef"] | null;
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly scoreUpdatedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            readonly version: number;
            readonly statusReason?: string | null;
            readonly followUpAt?: components["schemas"]["Instant"] | null;
            readonly customFields: {
                readonly [key: string]: unknown;
            };
            readonly formData: {
                readonly [key: string]: unknown;
            };
            readonly deal?: components["schemas"]["DealView"] | null;
            readonly explanation?: components["schemas"]["ScoreExplanation"] | null;
            readonly slaState?: components["schemas"]["SlaState"] | null;
            readonly slaDueAt?: components["schemas"]["Instant"] | null;
            readonly firstResponseAt?: components["schemas"]["Instant"] | null;
            readonly attribution: components["schemas"]["Attribution"];
            readonly consent: components["schemas"]["Consents"];
        };
        readonly LeadMatch: {
            readonly lead: components["schemas"]["LeadView"];
            readonly by: readonly string[];
        };
        readonly LeadReference: {
            readonly id?: components["schemas"]["UUID"];
            readonly externalId?: string;
            readonly email?: string;
        };
        /** @enum {string} */
        readonly LeadSource: "website" | "referral" | "paid_ads" | "organic_search" | "social_media" | "cold_outreach" | "event" | "partner" | "other";
        /** @enum {string} */
        readonly LeadStatus: "new" | "contacted" | "qualified" | "proposal" | "negotiating" | "won" | "lost" | "disqualified";
        readonly LeadView: {
            readonly id: components["schemas"]["UUID"];
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly displayName: string;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly company?: string | null;
            readonly jobTitle?: string | null;
            /** Format: int32 */
            readonly companySize?: number | null;
            readonly industry?: string | null;
            readonly country?: string | null;
            readonly website?: string | null;
            readonly source: components["schemas"]["LeadSource"];
            readonly status: components["schemas"]["LeadStatus"];
            readonly estimatedValue?: components["schemas"]["Money"] | null;
            readonly assignedTo?: string | null;
            readonly tags: readonly string[];
            readonly score?: components["schemas"]["ScoreSummary"] | null;
            readonly stage?: components["schemas"]["StageRef"] | null;
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly scoreUpdatedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            readonly version: number;
            readonly slaState?: components["schemas"]["SlaState"] | null;
            readonly slaDueAt?: components["schemas"]["Instant"] | null;
            readonly firstResponseAt?: components["schemas"]["Instant"] | null;
        };
        readonly LiftStepView: {
            readonly factor: string;
            readonly label: string;
            readonly input: string;
            readonly sentence: string;
            /** Format: int32 */
            readonly points: number;
        };
        readonly LiftView: {
            readonly band: components["schemas"]["ScoreBand"];
            /** Format: int32 */
            readonly beginsAt: number;
            readonly reached: boolean;
            readonly steps: readonly components["schemas"]["LiftStepView"][];
        };
        /** @enum {string} */
        readonly ListKind: "leads" | "deals";
        readonly LogActivityRequest: {
            readonly type?: components["schemas"]["ActivityType"] | null;
            readonly direction?: components["schemas"]["ActivityDirection"] | null;
            readonly subject?: string | null;
            readonly body?: string | null;
            readonly outcome?: string | null;
            /** Format: int32 */
            readonly durationSeconds?: number | null;
            /** Format: date-time */
            readonly occurredAt?: string | null;
            /** Format: date-time */
            readonly dueAt?: string | null;
        };
        readonly MappingRequest: {
            readonly mapping?: components["schemas"]["ImportMapping"] | null;
        };
        readonly Money: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency: string;
        };
        readonly MoveToStageRequest: {
            readonly stageId?: components["schemas"]["UUID"] | null;
            readonly reason?: string | null;
        };
        readonly MovedDeal: {
            readonly deal: components["schemas"]["DealView"];
            readonly card: components["schemas"]["CardView"];
        };
        readonly OrganisationView: {
            readonly id: components["schemas"]["UUID"];
            readonly slug: string;
            readonly name: string;
            readonly active: boolean;
            readonly timeZone: string;
            readonly currency: string;
            readonly locale: string;
        };
        readonly PageDealSummary: {
            readonly items: readonly components["schemas"]["DealSummary"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total: number;
            readonly totalIsExact: boolean;
        };
        readonly PageLeadView: {
            readonly items: readonly components["schemas"]["LeadView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total: number;
            readonly totalIsExact: boolean;
        };
        readonly PageSignalView: {
            readonly items: readonly components["schemas"]["SignalView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total: number;
            readonly totalIsExact: boolean;
        };
        readonly PipelineRequest: {
            readonly name?: string;
            /** Format: int32 */
            readonly position?: number;
            readonly isDefault?: boolean;
        };
        readonly PipelineStatistics: {
            readonly pipelineId: components["schemas"]["UUID"];
            readonly from: components["schemas"]["Instant"];
            readonly until: components["schemas"]["Instant"];
            readonly stages: readonly components["schemas"]["StageStatistics"][];
        };
        readonly PipelineSummary: {
            /** Format: int64 */
            readonly total: number;
            /** Format: int64 */
            readonly active: number;
            /** Format: int64 */
            readonly won: number;
            /** Format: int64 */
            readonly lost: number;
            readonly totalPipelineValue: readonly components["schemas"]["Money"][];
            readonly weightedValue: readonly components["schemas"]["Money"][];
            /** Format: double */
            readonly conversionRate?: number | null;
            /** Format: double */
            readonly conversionRateOfClosed?: number | null;
            /** Format: double */
            readonly avgScore?: number | null;
            readonly byStage: readonly components["schemas"]["ByStage"][];
        };
        readonly PipelineView: {
            readonly id: components["schemas"]["UUID"];
            readonly name: string;
            readonly isDefault: boolean;
            /** Format: int32 */
            readonly position: number;
            readonly currency: string;
            /** Format: int32 */
            readonly version: number;
            readonly stages: readonly components["schemas"]["StageView"][];
        };
        readonly PreviewLead: {
            /** Format: int32 */
            readonly row: number;
            readonly displayName: string;
            readonly email?: string | null;
            readonly company?: string | null;
            readonly source: components["schemas"]["LeadSource"];
            readonly status: components["schemas"]["LeadStatus"];
            readonly estimatedValue?: components["schemas"]["Money"] | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly customFields: {
                readonly [key: string]: unknown;
            };
        };
        readonly PreviewView: {
            /** Format: int32 */
            readonly rows: number;
            /** Format: int32 */
            readonly accepted: number;
            /** Format: int32 */
            readonly refused: number;
            readonly problems: readonly components["schemas"]["RowProblem"][];
            readonly sample: readonly components["schemas"]["PreviewLead"][];
        };
        readonly ReplayDifference: {
            readonly scoreId: components["schemas"]["UUID"];
            readonly leadId: components["schemas"]["UUID"];
            readonly scoredAt: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly points: number;
            /** Format: int32 */
            readonly computed: number;
            readonly fields: readonly string[];
        };
        readonly ReplayReport: {
            /** Format: int32 */
            readonly replayed: number;
            /** Format: int32 */
            readonly same: number;
            readonly differences: readonly components["schemas"]["ReplayDifference"][];
            readonly nextCursor?: string | null;
        };
        readonly ReplayRequest: {
            readonly scoreId?: components["schemas"]["UUID"] | null;
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly from?: components["schemas"]["Instant"] | null;
            readonly until?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            readonly limit?: number | null;
            readonly cursor?: string | null;
        };
        readonly ResponseTargetView: {
            /** Format: int32 */
            readonly minScore: number;
            /** Format: int32 */
            readonly minutes: number;
        };
        readonly RowProblem: {
            /** Format: int32 */
            readonly row: number;
            readonly column: string;
            readonly value?: string | null;
            readonly detail: string;
        };
        readonly SavedView: {
            readonly id: string;
            readonly kind: components["schemas"]["ListKind"];
            readonly name: string;
            readonly parameters: {
                readonly [key: string]: readonly string[];
            };
            readonly columns: readonly string[];
            readonly shared: boolean;
            readonly builtIn: boolean;
            readonly editable: boolean;
            readonly owner?: components["schemas"]["ActorView"] | null;
            /** Format: int32 */
            readonly version: number;
        };
        readonly SavedViewRequest: {
            readonly kind?: components["schemas"]["ListKind"] | null;
            readonly name?: string | null;
            readonly parameters?: {
                readonly [key: string]: readonly string[];
            } | null;
            readonly columns?: readonly string[] | null;
            readonly shared?: boolean | null;
        };
        /** @enum {string} */
        readonly ScoreBand: "high" | "medium" | "low";
        readonly ScoreExplanation: {
            /** Format: int32 */
            readonly points: number;
            readonly band: components["schemas"]["ScoreBand"];
            /** Format: double */
            readonly coverage: number;
            readonly confident: boolean;
            readonly modelKey: string;
            /** Format: int32 */
            readonly modelVersion: number;
            readonly scoredAt: components["schemas"]["Instant"];
            readonly contributions: readonly components["schemas"]["ContributionView"][];
            readonly unknown: readonly components["schemas"]["UnknownInputView"][];
            readonly lift?: components["schemas"]["LiftView"] | null;
        };
        readonly ScoreRecord: {
            /** Format: int32 */
            readonly points: number;
            readonly band: components["schemas"]["ScoreBand"];
            /** Format: double */
            readonly coverage: number;
            readonly modelKey: string;
            /** Format: int32 */
            readonly modelVersion: number;
            readonly scoredAt: components["schemas"]["Instant"];
            readonly cause: string;
            readonly contributions: readonly components["schemas"]["ContributionView"][];
            readonly id: components["schemas"]["UUID"];
            readonly reason: string;
            /** Format: int32 */
            readonly change?: number | null;
        };
        readonly ScoreSummary: {
            /** Format: int32 */
            readonly points: number;
            readonly band: components["schemas"]["ScoreBand"];
            /** Format: double */
            readonly coverage: number;
        };
        readonly ScoreView: {
            /** Format: int32 */
            readonly points: number;
            readonly band: components["schemas"]["ScoreBand"];
            /** Format: double */
            readonly coverage: number;
            readonly confident: boolean;
            readonly modelKey: string;
            /** Format: int32 */
            readonly modelVersion: number;
            readonly scoredAt: components["schemas"]["Instant"];
            readonly calculatedAt: components["schemas"]["Instant"];
        };
        readonly SequenceMapping: {
            readonly column: string;
            readonly order?: string | null;
        };
        readonly SetStatusRequest: {
            readonly status?: components["schemas"]["LeadStatus"] | null;
            readonly reason?: string | null;
        };
        readonly SettingsView: {
            readonly contactMovesStatus?: boolean | null;
            readonly forms?: readonly components["schemas"]["FormSettings"][] | null;
            readonly declaredFieldsOnly?: boolean | null;
        };
        readonly SignalProblem: {
            readonly pointer: string;
            readonly detail: string;
        };
        readonly SignalRequest: {
            readonly eventId?: string;
            readonly type?: components["schemas"]["SignalType"];
            readonly lead?: components["schemas"]["LeadReference"];
            readonly occurredAt?: components["schemas"]["Instant"];
            readonly properties?: {
                readonly [key: string]: unknown;
            };
        };
        readonly SignalResult: {
            /** Format: int32 */
            readonly index: number;
            readonly eventId?: string | null;
            readonly state: components["schemas"]["SignalState"];
            readonly leadId?: components["schemas"]["UUID"] | null;
            readonly clamped: boolean;
            readonly errors: readonly components["schemas"]["SignalProblem"][];
        };
        /** @enum {string} */
        readonly SignalState: "accepted" | "duplicate" | "refused";
        /** @enum {string} */
        readonly SignalTrust: "public" | "server";
        /** @enum {string} */
        readonly SignalType: "lead_page_view" | "lead_content_view" | "lead_inquiry_started" | "lead_contact_info" | "lead_whatsapp_contact" | "lead_form_submitted" | "product_usage" | "email_open" | "email_click" | "support_interaction";
        readonly SignalView: {
            readonly id: components["schemas"]["UUID"];
            readonly eventId: string;
            readonly type: components["schemas"]["SignalType"];
            readonly occurredAt: components["schemas"]["Instant"];
            readonly receivedAt: components["schemas"]["Instant"];
            readonly clamped: boolean;
            readonly trust: components["schemas"]["SignalTrust"];
            readonly properties: {
                readonly [key: string]: unknown;
            };
        };
        readonly SignalsReport: {
            /** Format: int32 */
            readonly accepted: number;
            /** Format: int32 */
            readonly duplicates: number;
            /** Format: int32 */
            readonly refused: number;
            readonly results: readonly components["schemas"]["SignalResult"][];
        };
        readonly SignalsRequest: {
            readonly signals?: readonly components["schemas"]["SignalRequest"][];
        };
        readonly SlaFigures: {
            /** Format: int32 */
            readonly minScore?: number | null;
            readonly owner?: string | null;
            readonly unassigned: boolean;
            /** Format: int64 */
            readonly due: number;
            /** Format: int64 */
            readonly inTime: number;
            /** Format: int64 */
            readonly late: number;
            /** Format: int64 */
            readonly breached: number;
            /** Format: int64 */
            readonly waiting: number;
            /** Format: double */
            readonly inTimeShare?: number | null;
            /** Format: int64 */
            readonly medianSeconds?: number | null;
            /** Format: int64 */
            readonly percentile90Seconds?: number | null;
        };
        readonly SlaPeriod: {
            readonly from: components["schemas"]["Instant"];
            readonly until: components["schemas"]["Instant"];
            readonly total: components["schemas"]["SlaFigures"];
            readonly tiers: readonly components["schemas"]["SlaFigures"][];
            readonly owners: readonly components["schemas"]["SlaFigures"][];
            readonly rows: readonly components["schemas"]["SlaFigures"][];
        };
        readonly SlaReport: {
            readonly period: components["schemas"]["SlaPeriod"];
            readonly previous?: components["schemas"]["SlaPeriod"] | null;
        };
        readonly SlaSettingsView: {
            readonly targets?: readonly components["schemas"]["ResponseTargetView"][] | null;
            readonly businessHours?: components["schemas"]["BusinessWeekView"] | null;
            /** Format: int32 */
            readonly dueSoonMinutes?: number | null;
        };
        /** @enum {string} */
        readonly SlaState: "ok" | "due_soon" | "breached" | "met" | "met_late";
        readonly SliceActivityView: {
            readonly items: readonly components["schemas"]["ActivityView"][];
            readonly nextCursor?: string | null;
        };
        readonly SliceAuditEntryView: {
            readonly items: readonly components["schemas"]["AuditEntryView"][];
            readonly nextCursor?: string | null;
        };
        readonly SliceScoreRecord: {
            readonly items: readonly components["schemas"]["ScoreRecord"][];
            readonly nextCursor?: string | null;
        };
        readonly SliceTimelineEntryView: {
            readonly items: readonly components["schemas"]["TimelineEntryView"][];
            readonly nextCursor?: string | null;
        };
        readonly StageName: {
            readonly id: components["schemas"]["UUID"];
            readonly name: string;
        };
        readonly StageRef: {
            readonly id: components["schemas"]["UUID"];
            readonly name: string;
            readonly colour: string;
            readonly type: components["schemas"]["StageType"];
        };
        readonly StageRequest: {
            readonly name?: string | null;
            /** Format: int32 */
            readonly position?: number | null;
            readonly type?: components["schemas"]["StageType"] | null;
            readonly colour?: string | null;
            /** Format: int32 */
            readonly probability?: number | null;
            /** Format: int32 */
            readonly scoreThreshold?: number | null;
            readonly thresholdEnforced?: boolean | null;
            readonly autoNurture?: boolean | null;
            /** Format: int32 */
            readonly slaDays?: number | null;
            readonly requiredFields?: readonly string[] | null;
            readonly leadStatus?: components["schemas"]["LeadStatus"] | null;
        };
        readonly StageStatistics: {
            readonly stage: components["schemas"]["StageName"];
            /** Format: int32 */
            readonly entered: number;
            /** Format: int32 */
            readonly undecided: number;
            /** Format: double */
            readonly conversionRate?: number | null;
            /** Format: int32 */
            readonly closed: number;
            /** Format: double */
            readonly winRate?: number | null;
            readonly stay: components["schemas"]["Stay"];
        };
        readonly StageTransitionView: {
            readonly from?: components["schemas"]["StageName"] | null;
            readonly to: components["schemas"]["StageName"];
            readonly at: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["ActorView"];
            readonly reason?: string | null;
            /** Format: int32 */
            readonly score?: number | null;
        };
        /** @enum {string} */
        readonly StageType: "open" | "won" | "lost";
        readonly StageView: {
            readonly id: components["schemas"]["UUID"];
            readonly name: string;
            /** Format: int32 */
            readonly position: number;
            readonly type: components["schemas"]["StageType"];
            readonly colour: string;
            /** Format: int32 */
            readonly probability: number;
            /** Format: int32 */
            readonly scoreThreshold?: number | null;
            readonly thresholdEnforced: boolean;
            readonly autoNurture: boolean;
            /** Format: int32 */
            readonly slaDays?: number | null;
            readonly requiredFields: readonly string[];
            readonly leadStatus?: components["schemas"]["LeadStatus"] | null;
        };
        readonly Stay: {
            /** Format: int32 */
            readonly deals: number;
            /** Format: double */
            readonly mean?: number | null;
            /** Format: double */
            readonly median?: number | null;
            /** Format: double */
            readonly percentile90?: number | null;
        };
        readonly TimeMapping: {
            readonly column: string;
            readonly format?: string | null;
        };
        readonly TimelineEntryView: {
            readonly id: components["schemas"]["UUID"];
            readonly kind: components["schemas"]["TimelineKind"];
            readonly at: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["ActorView"];
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly activity?: components["schemas"]["ActivityView"] | null;
            readonly change?: components["schemas"]["ChangeView"] | null;
        };
        /** @enum {string} */
        readonly TimelineKind: "activity" | "stage_change" | "status_change" | "score_change" | "assignment" | "field_change" | "signal" | "system";
        /** Format: uuid */
        readonly UUID: string;
        readonly UnknownInputView: {
            readonly factor: string;
            readonly label: string;
            /** Format: int32 */
            readonly couldAdd: number;
        };
        readonly UploadView: {
            readonly id: components["schemas"]["UUID"];
            readonly fileName: string;
            /** Format: int32 */
            readonly rows: number;
            readonly columns: readonly components["schemas"]["ColumnView"][];
            readonly suggestedMapping: components["schemas"]["ImportMapping"];
        };
        readonly UserView: {
            readonly id: string;
            readonly userName: string;
            readonly displayName: string;
            readonly email?: string | null;
        };
        readonly VerificationView: {
            readonly intact: boolean;
            /** Format: int64 */
            readonly verified: number;
            /** Format: int64 */
            readonly erased: number;
            /** Format: int64 */
            readonly unsealed: number;
            readonly firstBroken?: components["schemas"]["BrokenPlace"] | null;
            readonly head?: string | null;
        };
        readonly WeightedMoney: {
            /** Format: int64 */
            readonly amount: number;
            /** Format: int64 */
            readonly weighted: number;
            readonly currency: string;
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance?: string;
            readonly code: string;
            readonly requestId?: string;
            readonly errors?: readonly {
                readonly pointer?: string;
                readonly detail?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "crm.activities.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.activities.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.activities.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogActivityRequest"];
                readonly "application/merge-patch+json": components["schemas"]["LogActivityRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.activities.complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.activities.reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.jobs.refreshLeadScores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobStarted"];
                };
            };
        };
    };
    readonly "crm.jobs.runs": {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsJobRunView"];
                };
            };
        };
    };
    readonly "crm.analytics.sla": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly owner?: string;
                readonly pipelineId?: components["schemas"]["UUID"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaReport"];
                };
            };
        };
    };
    readonly "crm.analytics.slaExport": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly owner?: string;
                readonly pipelineId?: components["schemas"]["UUID"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.audit.list": {
        readonly parameters: {
            readonly query?: {
                readonly action?: string;
                readonly actor?: string;
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly limit?: number;
                readonly operation?: string;
                readonly record?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceAuditEntryView"];
                };
            };
        };
    };
    readonly "crm.audit.export": {
        readonly parameters: {
            readonly query?: {
                readonly action?: string;
                readonly actor?: string;
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly limit?: number;
                readonly operation?: string;
                readonly record?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.audit.verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    readonly "crm.customFields.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsCustomFieldView"];
                };
            };
        };
    };
    readonly "crm.customFields.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomFieldRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomFieldView"];
                };
            };
        };
    };
    readonly "crm.customFields.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomFieldView"];
                };
            };
        };
    };
    readonly "crm.customFields.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomFieldRequest"];
                readonly "application/merge-patch+json": components["schemas"]["CustomFieldRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomFieldView"];
                };
            };
        };
    };
    readonly "crm.deals.list": {
        readonly parameters: {
            readonly query?: {
                readonly currency?: string;
                readonly cursor?: string;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly expectedCloseFrom?: string;
                readonly expectedCloseTo?: string;
                readonly leadId?: components["schemas"]["UUID"];
                readonly limit?: number;
                readonly owner?: string;
                readonly page?: number;
                readonly pipelineId?: components["schemas"]["UUID"];
                readonly q?: string;
                readonly slaState?: readonly string[];
                readonly sort?: string;
                readonly stageId?: components["schemas"]["UUID"];
                readonly status?: readonly string[];
                readonly valueMax?: string;
                readonly valueMin?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageDealSummary"];
                };
            };
        };
    };
    readonly "crm.deals.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateDealRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    readonly "crm.deals.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    readonly "crm.deals.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DealRequest"];
                readonly "application/merge-patch+json": components["schemas"]["DealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealView"];
                };
            };
        };
    };
    readonly "crm.deals.activities": {
        readonly parameters: {
            readonly query?: {
                readonly actor?: string;
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly done?: boolean;
                readonly limit?: number;
                readonly type?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceActivityView"];
                };
            };
        };
    };
    readonly "crm.deals.logActivity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogActivityRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.deals.lose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseDealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedDeal"];
                };
            };
        };
    };
    readonly "crm.deals.reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseDealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedDeal"];
                };
            };
        };
    };
    readonly "crm.deals.moveStage": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveToStageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedDeal"];
                };
            };
        };
    };
    readonly "crm.deals.timeline": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly kind?: readonly string[];
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceTimelineEntryView"];
                };
            };
        };
    };
    readonly "crm.deals.undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedDeal"];
                };
            };
        };
    };
    readonly "crm.deals.velocity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DealVelocity"];
                };
            };
        };
    };
    readonly "crm.deals.win": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseDealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedDeal"];
                };
            };
        };
    };
    readonly "crm.imports.list": {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsImportView"];
                };
            };
        };
    };
    readonly "crm.imports.upload": {
        readonly parameters: {
            readonly query?: {
                readonly fileName?: string;
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadView"];
                };
            };
        };
    };
    readonly "crm.imports.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly "crm.imports.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MappingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    readonly "crm.imports.refused": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.imports.start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MappingRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    readonly "crm.leads.list": {
        readonly parameters: {
            readonly query?: {
                readonly assignedTo?: string;
                readonly band?: readonly string[];
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly deleted?: boolean;
                readonly followUpFrom?: components["schemas"]["Instant"];
                readonly followUpTo?: components["schemas"]["Instant"];
                readonly hasCustomer?: boolean;
                readonly limit?: number;
                readonly olderThan?: components["schemas"]["Duration"];
                readonly page?: number;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly scoredFrom?: components["schemas"]["Instant"];
                readonly scoredTo?: components["schemas"]["Instant"];
                readonly slaDueFrom?: components["schemas"]["Instant"];
                readonly slaDueTo?: components["schemas"]["Instant"];
                readonly slaState?: readonly string[];
                readonly sort?: string;
                readonly source?: readonly string[];
                readonly stageId?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
                readonly updatedFrom?: components["schemas"]["Instant"];
                readonly updatedTo?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLeadView"];
                };
            };
        };
    };
    readonly "crm.leads.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateLeadRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.bulkUpdate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkOutcome"];
                };
            };
        };
    };
    readonly "crm.leads.export": {
        readonly parameters: {
            readonly query?: {
                readonly assignedTo?: string;
                readonly band?: readonly string[];
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly deleted?: boolean;
                readonly followUpFrom?: components["schemas"]["Instant"];
                readonly followUpTo?: components["schemas"]["Instant"];
                readonly hasCustomer?: boolean;
                readonly limit?: number;
                readonly olderThan?: components["schemas"]["Duration"];
                readonly page?: number;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly scoredFrom?: components["schemas"]["Instant"];
                readonly scoredTo?: components["schemas"]["Instant"];
                readonly slaDueFrom?: components["schemas"]["Instant"];
                readonly slaDueTo?: components["schemas"]["Instant"];
                readonly slaState?: readonly string[];
                readonly sort?: string;
                readonly source?: readonly string[];
                readonly stageId?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
                readonly updatedFrom?: components["schemas"]["Instant"];
                readonly updatedTo?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.leads.findMatches": {
        readonly parameters: {
            readonly query?: {
                readonly country?: string;
                readonly email?: string;
                readonly phone?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsLeadMatch"];
                };
            };
        };
    };
    readonly "crm.leads.pipelineSummary": {
        readonly parameters: {
            readonly query?: {
                readonly pipelineId?: components["schemas"]["UUID"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineSummary"];
                };
            };
        };
    };
    readonly "crm.leads.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.leads.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateLeadRequest"];
                readonly "application/merge-patch+json": components["schemas"]["CreateLeadRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.activities": {
        readonly parameters: {
            readonly query?: {
                readonly actor?: string;
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly done?: boolean;
                readonly limit?: number;
                readonly type?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceActivityView"];
                };
            };
        };
    };
    readonly "crm.leads.logActivity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogActivityRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
        };
    };
    readonly "crm.leads.consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsConsentRecord"];
                };
            };
        };
    };
    readonly "crm.leads.fieldChanges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsFieldChangeView"];
                };
            };
        };
    };
    readonly "crm.leads.matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsLeadMatch"];
                };
            };
        };
    };
    readonly "crm.leads.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.scores.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScoreView"];
                };
            };
        };
    };
    readonly "crm.scores.explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScoreExplanation"];
                };
            };
        };
    };
    readonly "crm.scores.history": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceScoreRecord"];
                };
            };
        };
    };
    readonly "crm.scores.refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScoreExplanation"];
                };
            };
        };
    };
    readonly "crm.leads.signals": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSignalView"];
                };
            };
        };
    };
    readonly "crm.leads.moveStage": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveToStageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.setStatus": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetStatusRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.timeline": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly kind?: readonly string[];
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SliceTimelineEntryView"];
                };
            };
        };
    };
    readonly "crm.me.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallerView"];
                };
            };
        };
    };
    readonly "crm.metrics.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain; version=0.0.4; charset=utf-8": string;
                };
            };
        };
    };
    readonly "crm.organisations.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsOrganisationView"];
                };
            };
        };
    };
    readonly "crm.organisations.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrganisationRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    readonly "crm.pipelines.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsPipelineView"];
                };
            };
        };
    };
    readonly "crm.pipelines.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreatePipelineRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.pipelines.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.pipelines.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.pipelines.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PipelineRequest"];
                readonly "application/merge-patch+json": components["schemas"]["PipelineRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.pipelines.board": {
        readonly parameters: {
            readonly query?: {
                readonly cards?: number;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly owner?: string;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly slaState?: readonly string[];
                readonly source?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    readonly "crm.stages.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StageRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.stages.delete": {
        readonly parameters: {
            readonly query?: {
                readonly moveDealsTo?: components["schemas"]["UUID"];
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
                readonly stageId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.stages.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
                readonly stageId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StageRequest"];
                readonly "application/merge-patch+json": components["schemas"]["StageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineView"];
                };
            };
        };
    };
    readonly "crm.pipelines.cards": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly limit?: number;
                readonly owner?: string;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly slaState?: readonly string[];
                readonly source?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
                readonly stageId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CardPage"];
                };
            };
        };
    };
    readonly "crm.pipelines.statistics": {
        readonly parameters: {
            readonly query?: {
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path: {
                readonly pipelineId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineStatistics"];
                };
            };
        };
    };
    readonly "crm.leads.capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orgId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaptureReceipt"];
                };
            };
        };
    };
    readonly "crm.scores.replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplayReport"];
                };
            };
        };
    };
    readonly "crm.settings.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    readonly "crm.settings.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettingsView"];
                readonly "application/merge-patch+json": components["schemas"]["SettingsView"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    readonly "crm.holidays.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidaysView"];
                };
            };
        };
    };
    readonly "crm.holidays.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidayView"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidayView"];
                };
            };
        };
    };
    readonly "crm.holidays.import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HolidaysRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HolidaysImported"];
                };
            };
        };
    };
    readonly "crm.holidays.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.settings.getSla": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaSettingsView"];
                };
            };
        };
    };
    readonly "crm.settings.updateSla": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaSettingsView"];
                readonly "application/merge-patch+json": components["schemas"]["SlaSettingsView"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaSettingsView"];
                };
            };
        };
    };
    readonly "crm.signals.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignalsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignalsReport"];
                };
            };
        };
    };
    readonly "crm.users.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsUserView"];
                };
            };
        };
    };
    readonly "crm.views.list": {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ItemsSavedView"];
                };
            };
        };
    };
    readonly "crm.views.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    readonly "crm.views.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    readonly "crm.views.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.views.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedViewRequest"];
                readonly "application/merge-patch+json": components["schemas"]["SavedViewRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
}
