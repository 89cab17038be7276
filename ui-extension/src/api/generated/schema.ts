// Made from the API's description by build/api.mjs; not to be changed by hand.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AcceptLinksRequest: {
            readonly items?: readonly components["schemas"]["AcceptedLink"][] | null;
        };
        readonly AcceptedLink: {
            readonly leadId?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            readonly leadVersion?: number | null;
            readonly customerId?: components["schemas"]["UUID"] | null;
        };
        readonly ActivityChangedEvent: {
            /** Format: uuid */
            readonly activityId: string;
            readonly activityType: components["schemas"]["ActivityType"];
            /** Format: uuid */
            readonly leadId?: string | null;
            /** Format: uuid */
            readonly dealId?: string | null;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
        };
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
        readonly ActorKind: "user" | "automation" | "import" | "system" | "visitor" | "service";
        readonly ActorView: {
            readonly kind: components["schemas"]["ActorKind"];
            readonly id?: string | null;
            readonly name?: string | null;
        };
        readonly AdjustmentRequest: {
            /** Format: int32 */
            readonly points?: number | null;
            readonly reason?: string | null;
            readonly expiresAt?: components["schemas"]["Instant"] | null;
        };
        readonly AdjustmentView: {
            /** Format: int32 */
            readonly points: number;
            /** Format: int32 */
            readonly adjustedPoints: number;
            readonly adjustedBand: components["schemas"]["ScoreBand"];
            readonly reason: string;
            readonly by: components["schemas"]["ActorView"];
            readonly madeAt: components["schemas"]["Instant"];
            readonly expiresAt: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly version: number;
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
        readonly BulkCreateRequest: {
            readonly items?: readonly components["schemas"]["CreateLeadRequest"][];
        };
        readonly BulkCreated: {
            /** Format: int32 */
            readonly created: number;
            /** Format: int32 */
            readonly refused: number;
            readonly items: readonly components["schemas"]["Outcome"][];
        };
        readonly BulkDeleteRequest: {
            readonly items?: readonly components["schemas"]["Seen"][] | null;
        };
        readonly BulkOutcome: {
            /** Format: int32 */
            readonly changed: number;
            /** Format: int32 */
            readonly refused: number;
            readonly items: readonly components["schemas"]["Item"][];
        };
        readonly BulkRequest: {
            readonly items?: readonly components["schemas"]["Seen"][] | null;
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
            /** Format: int64 */
            readonly value: number;
            /** Format: int64 */
            readonly weighted: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
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
            readonly visitorToken?: string | null;
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
            readonly convertedValue?: components["schemas"]["ConvertedMoney"] | null;
            readonly customer?: components["schemas"]["CustomerRef"] | null;
            readonly nextActivity?: components["schemas"]["NextActivityView"] | null;
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
        readonly Cohort: {
            /** Format: int64 */
            readonly entered: number;
            /** Format: int64 */
            readonly undecided: number;
            readonly advanced: components["schemas"]["ShareView"];
            readonly won: components["schemas"]["ShareView"];
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
        readonly ConversionView: {
            readonly customerId: components["schemas"]["UUID"];
            readonly way: components["schemas"]["ConversionWay"];
            readonly at: components["schemas"]["Instant"];
            readonly by: components["schemas"]["ActorView"];
        };
        /** @enum {string} */
        readonly ConversionWay: "chosen" | "matched" | "created";
        readonly ConvertLeadRequest: {
            readonly customerId?: components["schemas"]["UUID"] | null;
            readonly match?: boolean | null;
            readonly create?: components["schemas"]["NewCustomer"] | null;
        };
        readonly ConvertedMoney: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency: string;
            /** Format: date */
            readonly rateDate?: string | null;
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
        readonly CustomerHostView: {
            readonly hasCustomers: boolean;
            readonly createsCustomers: boolean;
        };
        readonly CustomerRef: {
            readonly id: components["schemas"]["UUID"];
            readonly name: string;
            readonly url?: string | null;
        };
        readonly CustomerStandingRequest: {
            /** Format: int32 */
            readonly health?: number | null;
            readonly tier?: string | null;
        };
        readonly CustomerStandingView: {
            /** Format: int32 */
            readonly health?: number | null;
            readonly tier?: string | null;
            readonly updatedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            readonly version: number;
        };
        readonly CustomerSuggestion: {
            readonly customer: components["schemas"]["CustomerView"];
            readonly reasons: readonly components["schemas"]["MatchReason"][];
            readonly strength: components["schemas"]["MatchStrength"];
        };
        readonly CustomerView: {
            readonly id: components["schemas"]["UUID"];
            readonly host: string;
            readonly hostId: string;
            readonly name: string;
            readonly reference?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly website?: string | null;
            readonly domain?: string | null;
            readonly country?: string | null;
            readonly url?: string | null;
            readonly syncedAt: components["schemas"]["Instant"];
            readonly goneAt?: components["schemas"]["Instant"] | null;
        };
        readonly DealChangedEvent: {
            /** Format: uuid */
            readonly dealId: string;
            /** Format: uuid */
            readonly leadId?: string | null;
            /** Format: uuid */
            readonly pipelineId: string;
            /** Format: uuid */
            readonly stageId: string;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
        };
        readonly DealExpansion: {
            readonly lead?: components["schemas"]["LeadView"] | null;
            readonly owner?: components["schemas"]["UserView"] | null;
            readonly customer?: components["schemas"]["CustomerView"] | null;
        };
        readonly DealRequest: {
            readonly title?: string;
            readonly value?: components["schemas"]["Money"];
            readonly owner?: string;
            /** Format: date */
            readonly expectedCloseDate?: string;
        };
        readonly DealStageAdvancedEvent: {
            /** Format: uuid */
            readonly dealId: string;
            /** Format: uuid */
            readonly leadId?: string | null;
            /** Format: uuid */
            readonly pipelineId: string;
            /** Format: uuid */
            readonly fromStageId?: string | null;
            /** Format: uuid */
            readonly toStageId: string;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: int32 */
            readonly score?: number | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly DealStageBlockedEvent: {
            /** Format: uuid */
            readonly dealId: string;
            /** Format: uuid */
            readonly leadId: string;
            /** Format: uuid */
            readonly pipelineId: string;
            /** Format: uuid */
            readonly stageId: string;
            /** Format: uuid */
            readonly targetStageId: string;
            /** Format: int32 */
            readonly score: number;
            readonly missingFields: readonly string[];
            /** Format: date-time */
            readonly at: string;
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
            readonly convertedValue?: components["schemas"]["ConvertedMoney"] | null;
            readonly weightedValue?: components["schemas"]["Money"] | null;
            readonly customer?: components["schemas"]["CustomerRef"] | null;
            readonly expanded?: components["schemas"]["DealExpansion"] | null;
            /** Format: int32 */
            readonly velocityDays: number;
        };
        readonly DealUpdatedEvent: {
            /** Format: uuid */
            readonly dealId: string;
            /** Format: uuid */
            readonly leadId?: string | null;
            /** Format: uuid */
            readonly pipelineId: string;
            readonly fields: readonly string[];
            readonly previousOwner?: string | null;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
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
            readonly convertedValue?: components["schemas"]["ConvertedMoney"] | null;
            readonly weightedValue?: components["schemas"]["Money"] | null;
            readonly customer?: components["schemas"]["CustomerRef"] | null;
            readonly nextActivity?: components["schemas"]["NextActivityView"] | null;
        };
        readonly DraftRequest: {
            readonly preset?: string | null;
            readonly modelId?: components["schemas"]["UUID"] | null;
            readonly document?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly DraftView: {
            readonly id: components["schemas"]["UUID"];
            readonly key: string;
            readonly name: string;
            readonly document: {
                readonly [key: string]: unknown;
            };
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly updatedBy?: string | null;
            /** Format: int32 */
            readonly version: number;
        };
        /** Format: duration */
        readonly Duration: string;
        readonly EventEnvelope: {
            readonly specversion: string;
            readonly id: components["schemas"]["UUID"];
            readonly source: string;
            readonly type: string;
            readonly subject: components["schemas"]["UUID"];
            readonly time: components["schemas"]["Instant"];
            readonly datacontenttype: string;
            /** Format: int32 */
            readonly aggregateversion: number;
            readonly data: components["schemas"]["ActivityChangedEvent"] | components["schemas"]["DealChangedEvent"] | components["schemas"]["DealStageAdvancedEvent"] | components["schemas"]["DealStageBlockedEvent"] | components["schemas"]["DealUpdatedEvent"] | components["schemas"]["LeadAssignedEvent"] | components["schemas"]["LeadCreatedEvent"] | components["schemas"]["LeadDeletedEvent"] | components["schemas"]["LeadScoredEvent"] | components["schemas"]["LeadStatusChangedEvent"] | components["schemas"]["LeadUpdatedEvent"] | components["schemas"]["PipelineChangedEvent"];
        };
        readonly ExchangeRateRequest: {
            readonly from?: string | null;
            readonly to?: string | null;
            /** Format: date */
            readonly day?: string | null;
            readonly rate?: number | null;
        };
        readonly ExchangeRateView: {
            readonly from: string;
            readonly to: string;
            /** Format: date */
            readonly day: string;
            readonly rate: number;
            readonly updatedAt: components["schemas"]["Instant"];
        };
        readonly ExchangeRatesRequest: {
            readonly rates?: readonly components["schemas"]["ExchangeRateRequest"][] | null;
        };
        readonly Fault: {
            readonly pointer: string;
            readonly detail: string;
        };
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
        readonly FunnelReport: {
            readonly period: components["schemas"]["PeriodView"];
            readonly periodBefore?: components["schemas"]["PeriodView"] | null;
            readonly pipeline: components["schemas"]["StageName"];
            readonly currency: string;
            readonly stages: readonly components["schemas"]["FunnelStage"][];
        };
        readonly FunnelStage: {
            readonly stage: components["schemas"]["StageName"];
            readonly type: components["schemas"]["StageType"];
            /** Format: int64 */
            readonly count: number;
            /** Format: int64 */
            readonly value: number;
            /** Format: int64 */
            readonly weighted: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
            readonly cohort: components["schemas"]["Cohort"];
            readonly before?: components["schemas"]["Cohort"] | null;
        };
        readonly HeldMoveView: {
            readonly leadId: components["schemas"]["UUID"];
            readonly displayName: string;
            readonly stage: components["schemas"]["StageRef"];
            /** Format: int32 */
            readonly points: number;
            readonly pipelineId: components["schemas"]["UUID"];
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
        /** @enum {string} */
        readonly HostSignalKind: "usage" | "tickets";
        /** @enum {string} */
        readonly HostState: "absent" | "ready" | "faulty";
        readonly HostView: {
            readonly state: components["schemas"]["HostState"];
            readonly host?: string | null;
            readonly name?: string | null;
            readonly version?: string | null;
            readonly problems: readonly string[];
            readonly listsChanges: boolean;
            readonly createsCustomers: boolean;
            readonly signals: readonly components["schemas"]["HostSignalKind"][];
            readonly listsPlans: boolean;
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
            readonly id: components["schemas"]["UUID"];
            readonly code?: string | null;
            readonly detail?: string | null;
        };
        readonly ItemsConsentRecord: {
            readonly items: readonly components["schemas"]["ConsentRecord"][];
        };
        readonly ItemsCustomFieldView: {
            readonly items: readonly components["schemas"]["CustomFieldView"][];
        };
        readonly ItemsCustomerSuggestion: {
            readonly items: readonly components["schemas"]["CustomerSuggestion"][];
        };
        readonly ItemsDraftView: {
            readonly items: readonly components["schemas"]["DraftView"][];
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
        readonly ItemsModelSummary: {
            readonly items: readonly components["schemas"]["ModelSummary"][];
        };
        readonly ItemsOrganisationView: {
            readonly items: readonly components["schemas"]["OrganisationView"][];
        };
        readonly ItemsPipelineView: {
            readonly items: readonly components["schemas"]["PipelineView"][];
        };
        readonly ItemsPlanView: {
            readonly items: readonly components["schemas"]["PlanView"][];
        };
        readonly ItemsPresetView: {
            readonly items: readonly components["schemas"]["PresetView"][];
        };
        readonly ItemsSavedView: {
            readonly items: readonly components["schemas"]["SavedView"][];
        };
        readonly ItemsUserView: {
            readonly items: readonly components["schemas"]["UserView"][];
        };
        readonly ItemsVisitorView: {
            readonly items: readonly components["schemas"]["VisitorView"][];
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
        readonly JourneyStepView: {
            readonly step: components["schemas"]["SignalType"];
            readonly reached: boolean;
            readonly skipped: boolean;
            /** Format: date */
            readonly firstOn?: string | null;
            /** Format: int32 */
            readonly times: number;
        };
        readonly JourneyView: {
            readonly highest?: components["schemas"]["SignalType"] | null;
            readonly steps: readonly components["schemas"]["JourneyStepView"][];
        };
        readonly KpiFigures: {
            /** Format: int64 */
            readonly totalLeads: number;
            /** Format: int64 */
            readonly newLeads: number;
            /** Format: int64 */
            readonly activeLeads: number;
            /** Format: int64 */
            readonly pipelineValue: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
            /** Format: int64 */
            readonly wonDeals: number;
            /** Format: int64 */
            readonly wonValue: number;
            readonly wonOtherCurrencies: readonly components["schemas"]["Money"][];
            readonly conversionRate: components["schemas"]["ShareView"];
            readonly conversionRateOfClosed: components["schemas"]["ShareView"];
            /** Format: double */
            readonly avgScore?: number | null;
        };
        readonly KpiReport: {
            readonly period: components["schemas"]["PeriodView"];
            readonly periodBefore?: components["schemas"]["PeriodView"] | null;
            readonly currency: string;
            readonly current: components["schemas"]["KpiFigures"];
            readonly before?: components["schemas"]["KpiFigures"] | null;
        };
        readonly LeadAssignedEvent: {
            /** Format: uuid */
            readonly leadId: string;
            readonly from?: string | null;
            readonly to?: string | null;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
        };
        readonly LeadCreatedEvent: {
            /** Format: uuid */
            readonly leadId: string;
            readonly source: components["schemas"]["LeadSource"];
            readonly origin: string;
            /** Format: date-time */
            readonly at: string;
        };
        readonly LeadDeletedEvent: {
            /** Format: uuid */
            readonly leadId: string;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
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
            readonly matches?: readonly components["schemas"]["LeadMatch"][] | null;
            readonly customer?: components["schemas"]["CustomerRef"] | null;
            readonly conversion?: components["schemas"]["ConversionView"] | null;
            readonly nextActivity?: components["schemas"]["NextActivityView"] | null;
        };
        readonly LeadExpansion: {
            readonly deal?: components["schemas"]["DealSummary"] | null;
            readonly assignedTo?: components["schemas"]["UserView"] | null;
            readonly customer?: components["schemas"]["CustomerView"] | null;
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
        readonly LeadScoredEvent: {
            /** Format: uuid */
            readonly leadId: string;
            /** Format: int32 */
            readonly points: number;
            /** Format: int32 */
            readonly previousPoints?: number | null;
            readonly band: components["schemas"]["ScoreBand"];
            readonly modelKey: string;
            /** Format: int32 */
            readonly modelVersion: number;
            readonly cause: string;
            /** Format: date-time */
            readonly at: string;
        };
        /** @enum {string} */
        readonly LeadSource: "website" | "referral" | "paid_ads" | "organic_search" | "social_media" | "cold_outreach" | "event" | "partner" | "other";
        /** @enum {string} */
        readonly LeadStatus: "new" | "contacted" | "qualified" | "proposal" | "negotiating" | "won" | "lost" | "disqualified";
        readonly LeadStatusChangedEvent: {
            /** Format: uuid */
            readonly leadId: string;
            readonly from: components["schemas"]["LeadStatus"];
            readonly to: components["schemas"]["LeadStatus"];
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
        };
        readonly LeadUpdatedEvent: {
            /** Format: uuid */
            readonly leadId: string;
            readonly fields: readonly string[];
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
        };
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
            readonly customer?: components["schemas"]["CustomerRef"] | null;
            readonly followUpAt?: components["schemas"]["Instant"] | null;
            readonly expanded?: components["schemas"]["LeadExpansion"] | null;
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
        readonly LinkProposal: {
            readonly leadId: components["schemas"]["UUID"];
            /** Format: int32 */
            readonly leadVersion: number;
            readonly leadName: string;
            readonly suggestions: readonly components["schemas"]["CustomerSuggestion"][];
        };
        readonly LinkRequest: {
            readonly customerId?: components["schemas"]["UUID"] | null;
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
        /** @enum {string} */
        readonly MatchReason: "email" | "phone" | "domain";
        /** @enum {string} */
        readonly MatchStrength: "strong" | "medium" | "weak";
        readonly MergeRequest: {
            readonly otherId?: components["schemas"]["UUID"] | null;
            readonly otherTag?: string | null;
            readonly take?: readonly string[] | null;
            readonly keepDeals?: readonly string[] | null;
        };
        readonly ModelInForce: {
            readonly model: components["schemas"]["ModelSummary"];
            readonly scope: components["schemas"]["ModelScope"];
            readonly runId: components["schemas"]["UUID"];
        };
        readonly ModelScope: {
            readonly source?: components["schemas"]["LeadSource"] | null;
            readonly pipelineId?: components["schemas"]["UUID"] | null;
        };
        readonly ModelSummary: {
            readonly id: components["schemas"]["UUID"];
            readonly key: string;
            /** Format: int32 */
            readonly version: number;
            readonly name: string;
            readonly publishedAt: components["schemas"]["Instant"];
            readonly publishedBy?: string | null;
            readonly scopes: readonly components["schemas"]["ModelScope"][];
        };
        readonly ModelView: {
            readonly id: components["schemas"]["UUID"];
            readonly key: string;
            /** Format: int32 */
            readonly version: number;
            readonly name: string;
            readonly publishedAt: components["schemas"]["Instant"];
            readonly publishedBy?: string | null;
            readonly scopes: readonly components["schemas"]["ModelScope"][];
            readonly document: {
                readonly [key: string]: unknown;
            };
        };
        readonly Money: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency: string;
        };
        readonly Month: {
            readonly month: string;
            /** Format: int64 */
            readonly won: number;
            /** Format: double */
            readonly mean?: number | null;
            /** Format: double */
            readonly median?: number | null;
        };
        readonly MoveToStageRequest: {
            readonly stageId?: components["schemas"]["UUID"] | null;
            readonly reason?: string | null;
        };
        readonly MovedDeal: {
            readonly deal: components["schemas"]["DealView"];
            readonly card: components["schemas"]["CardView"];
        };
        readonly NewCustomer: {
            readonly name?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly website?: string | null;
            readonly country?: string | null;
        };
        readonly NextActivityView: {
            readonly taskId?: components["schemas"]["UUID"] | null;
            readonly subject?: string | null;
            readonly dueAt?: components["schemas"]["Instant"] | null;
        };
        readonly OrganisationRequest: {
            readonly name?: string;
            readonly active?: boolean;
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
        readonly Outcome: {
            readonly id?: components["schemas"]["UUID"] | null;
            readonly code?: string | null;
            readonly errors: readonly components["schemas"]["Fault"][];
        };
        readonly PageCustomerView: {
            readonly items: readonly components["schemas"]["CustomerView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total?: number | null;
            readonly totalIsExact?: boolean | null;
        };
        readonly PageDealSummary: {
            readonly items: readonly components["schemas"]["DealSummary"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total?: number | null;
            readonly totalIsExact?: boolean | null;
        };
        readonly PageHeldMoveView: {
            readonly items: readonly components["schemas"]["HeldMoveView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total?: number | null;
            readonly totalIsExact?: boolean | null;
        };
        readonly PageLeadView: {
            readonly items: readonly components["schemas"]["LeadView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total?: number | null;
            readonly totalIsExact?: boolean | null;
        };
        readonly PageSignalView: {
            readonly items: readonly components["schemas"]["SignalView"][];
            readonly nextCursor?: string | null;
            /** Format: int64 */
            readonly total?: number | null;
            readonly totalIsExact?: boolean | null;
        };
        readonly PeriodView: {
            readonly from: components["schemas"]["Instant"];
            readonly until: components["schemas"]["Instant"];
        };
        readonly PipelineChangedEvent: {
            /** Format: uuid */
            readonly pipelineId: string;
            readonly deleted: boolean;
            readonly actor: components["schemas"]["ActorKind"];
            /** Format: date-time */
            readonly at: string;
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
            readonly currency: string;
            /** Format: int64 */
            readonly totalPipelineValue: number;
            /** Format: int64 */
            readonly weightedValue: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
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
        readonly PlanRequest: {
            readonly code?: string | null;
            readonly name?: string | null;
            readonly price?: components["schemas"]["Money"] | null;
            /** Format: int32 */
            readonly sizeFrom?: number | null;
            /** Format: int32 */
            readonly sizeTo?: number | null;
            readonly features?: readonly string[] | null;
        };
        readonly PlanView: {
            readonly id: components["schemas"]["UUID"];
            readonly code: string;
            readonly name: string;
            readonly price?: components["schemas"]["Money"] | null;
            /** Format: int32 */
            readonly sizeFrom?: number | null;
            /** Format: int32 */
            readonly sizeTo?: number | null;
            readonly features: readonly string[];
            /** Format: int32 */
            readonly version: number;
            readonly host?: string | null;
            readonly hostFields: readonly string[];
        };
        readonly PresetView: {
            readonly key: string;
            readonly name: string;
            readonly description: string;
            readonly document: {
                readonly [key: string]: unknown;
            };
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
        readonly RatesPut: {
            /** Format: int32 */
            readonly rates: number;
            /** Format: int32 */
            readonly changed: number;
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
        readonly ScoreDistribution: {
            readonly tens: readonly number[];
            /** Format: int32 */
            readonly low: number;
            /** Format: int32 */
            readonly medium: number;
            /** Format: int32 */
            readonly high: number;
            /** Format: double */
            readonly average: number;
            /** Format: int32 */
            readonly notConfident: number;
        };
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
            readonly adjustment?: components["schemas"]["AdjustmentView"] | null;
        };
        readonly ScoreMover: {
            readonly leadId: components["schemas"]["UUID"];
            readonly displayName: string;
            /** Format: int32 */
            readonly before: number;
            /** Format: int32 */
            readonly after: number;
            readonly bandBefore: components["schemas"]["ScoreBand"];
            readonly bandAfter: components["schemas"]["ScoreBand"];
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
            readonly adjustment?: components["schemas"]["AdjustmentView"] | null;
        };
        readonly Seen: {
            readonly id?: components["schemas"]["UUID"] | null;
            readonly tag?: string | null;
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
            readonly reportingCurrency?: string | null;
            readonly timeZone?: string | null;
        };
        readonly ShareView: {
            /** Format: int64 */
            readonly part: number;
            /** Format: int64 */
            readonly n: number;
            /** Format: double */
            readonly rate?: number | null;
            /** Format: double */
            readonly low?: number | null;
            /** Format: double */
            readonly high?: number | null;
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
        readonly SliceExchangeRateView: {
            readonly items: readonly components["schemas"]["ExchangeRateView"][];
            readonly nextCursor?: string | null;
        };
        readonly SliceLinkProposal: {
            readonly items: readonly components["schemas"]["LinkProposal"][];
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
        readonly Source: {
            readonly source: components["schemas"]["LeadSource"];
            readonly current: components["schemas"]["SourceFigures"];
            readonly before?: components["schemas"]["SourceFigures"] | null;
        };
        readonly SourceFigures: {
            /** Format: int64 */
            readonly leads: number;
            /** Format: int64 */
            readonly active: number;
            readonly conversionRate: components["schemas"]["ShareView"];
            readonly conversionRateOfClosed: components["schemas"]["ShareView"];
            /** Format: int64 */
            readonly wonValue: number;
            /** Format: int64 */
            readonly pipelineValue: number;
            readonly otherCurrencies: readonly components["schemas"]["Money"][];
        };
        readonly SourceReport: {
            readonly period: components["schemas"]["PeriodView"];
            readonly periodBefore?: components["schemas"]["PeriodView"] | null;
            readonly currency: string;
            readonly sources: readonly components["schemas"]["Source"][];
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
        readonly ThresholdTrialView: {
            readonly stageId: components["schemas"]["UUID"];
            /** Format: int32 */
            readonly threshold: number;
            readonly dateFrom: components["schemas"]["Instant"];
            readonly dateTo: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly moved: number;
            /** Format: int32 */
            readonly made: number;
            readonly moves: readonly components["schemas"]["TrialMove"][];
        };
        readonly TimeMapping: {
            readonly column: string;
            readonly format?: string | null;
        };
        readonly TimeToWin: {
            /** Format: int64 */
            readonly won: number;
            /** Format: int64 */
            readonly open: number;
            /** Format: double */
            readonly mean?: number | null;
            /** Format: int32 */
            readonly median?: number | null;
            /** Format: int32 */
            readonly percentile90?: number | null;
        };
        readonly TimelineEntryView: {
            readonly id: components["schemas"]["UUID"];
            readonly kind: components["schemas"]["TimelineKind"];
            readonly at: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["ActorView"];
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly activity?: components["schemas"]["ActivityView"] | null;
            readonly change?: components["schemas"]["ChangeView"] | null;
            readonly leadId?: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        readonly TimelineKind: "activity" | "stage_change" | "status_change" | "score_change" | "assignment" | "field_change" | "signal" | "system";
        readonly Touch: {
            readonly utmSource?: string | null;
            readonly utmMedium?: string | null;
            readonly utmCampaign?: string | null;
            readonly utmTerm?: string | null;
            readonly utmContent?: string | null;
            readonly gclid?: string | null;
            readonly gaClientId?: string | null;
            readonly referrer?: string | null;
            readonly landingPage?: string | null;
        };
        readonly TrackRequest: {
            readonly token?: string;
            readonly events?: readonly components["schemas"]["TrackedEvent"][];
        };
        readonly TrackedEvent: {
            readonly eventId?: string;
            readonly type?: string;
            readonly occurredAt?: components["schemas"]["Instant"];
            readonly properties?: {
                readonly [key: string]: unknown;
            };
        };
        readonly TrackingSettingsView: {
            readonly origins?: readonly string[] | null;
            readonly highestPublicStep?: components["schemas"]["SignalType"] | null;
            /** Format: int32 */
            readonly eventsPerVisitorAndDay?: number | null;
            readonly honoursOptOuts?: boolean | null;
            readonly eventNames?: {
                readonly [key: string]: components["schemas"]["SignalType"];
            } | null;
        };
        readonly TrialMove: {
            readonly leadId: components["schemas"]["UUID"];
            readonly leadName?: string | null;
            readonly dealId?: components["schemas"]["UUID"] | null;
            readonly from?: components["schemas"]["StageName"] | null;
            readonly at: components["schemas"]["Instant"];
            /** Format: int32 */
            readonly points: number;
        };
        readonly TryOutcome: {
            /** Format: int64 */
            readonly openLeads: number;
            /** Format: int32 */
            readonly tried: number;
            readonly before: components["schemas"]["ScoreDistribution"];
            readonly after: components["schemas"]["ScoreDistribution"];
            readonly movers: readonly components["schemas"]["ScoreMover"][];
        };
        readonly TryRequest: {
            readonly scope?: components["schemas"]["ModelScope"] | null;
            /** Format: int32 */
            readonly leads?: number | null;
        };
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
        readonly VelocityFigures: {
            readonly timeToWin: components["schemas"]["TimeToWin"];
            readonly stages: readonly components["schemas"]["VelocityStage"][];
        };
        readonly VelocityReport: {
            readonly period: components["schemas"]["PeriodView"];
            readonly periodBefore?: components["schemas"]["PeriodView"] | null;
            readonly pipeline: components["schemas"]["StageName"];
            readonly current: components["schemas"]["VelocityFigures"];
            readonly before?: components["schemas"]["VelocityFigures"] | null;
            readonly months: readonly components["schemas"]["Month"][];
        };
        readonly VelocityStage: {
            readonly stage: components["schemas"]["StageName"];
            readonly stay: components["schemas"]["Stay"];
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
        readonly VisitRequest: {
            readonly token?: string;
            readonly touch?: components["schemas"]["Touch"];
        };
        readonly VisitorToken: {
            readonly token: string;
            readonly expiresAt: components["schemas"]["Instant"];
        };
        readonly VisitorView: {
            readonly id: components["schemas"]["UUID"];
            readonly firstSeenAt: components["schemas"]["Instant"];
            readonly lastSeenAt: components["schemas"]["Instant"];
            readonly knownSince: components["schemas"]["Instant"];
            readonly firstTouch: components["schemas"]["Touch"];
            readonly lastTouch: components["schemas"]["Touch"];
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
    readonly "crm.host.get": {
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
                    readonly "application/json": components["schemas"]["HostView"];
                };
            };
        };
    };
    readonly "crm.jobs.syncCustomers": {
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
    readonly "crm.jobs.pullHostSignals": {
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
    readonly "crm.jobs.syncPlans": {
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.analytics.funnel": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
                    readonly "application/json": components["schemas"]["FunnelReport"];
                };
            };
        };
    };
    readonly "crm.analytics.funnelExport": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
    readonly "crm.analytics.kpis": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
                    readonly "application/json": components["schemas"]["KpiReport"];
                };
            };
        };
    };
    readonly "crm.analytics.kpisExport": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
    readonly "crm.analytics.sources": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
                    readonly "application/json": components["schemas"]["SourceReport"];
                };
            };
        };
    };
    readonly "crm.analytics.sourcesExport": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
    readonly "crm.analytics.velocity": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
                    readonly "application/json": components["schemas"]["VelocityReport"];
                };
            };
        };
    };
    readonly "crm.analytics.velocityExport": {
        readonly parameters: {
            readonly query?: {
                readonly compare?: string;
                readonly dateFrom?: string;
                readonly dateTo?: string;
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
                    readonly "text/csv": string;
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
    readonly "crm.customers.list": {
        readonly parameters: {
            readonly query?: {
                readonly country?: string;
                readonly cursor?: string;
                readonly domain?: string;
                readonly email?: string;
                readonly gone?: boolean;
                readonly limit?: number;
                readonly phone?: string;
                readonly q?: string;
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
                    readonly "application/json": components["schemas"]["PageCustomerView"];
                };
            };
        };
    };
    readonly "crm.customers.export": {
        readonly parameters: {
            readonly query?: {
                readonly country?: string;
                readonly cursor?: string;
                readonly domain?: string;
                readonly email?: string;
                readonly gone?: boolean;
                readonly limit?: number;
                readonly phone?: string;
                readonly q?: string;
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
    readonly "crm.customers.host": {
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
                    readonly "application/json": components["schemas"]["CustomerHostView"];
                };
            };
        };
    };
    readonly "crm.customers.linkProposals": {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly limit?: number;
                readonly strength?: string;
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
                    readonly "application/json": components["schemas"]["SliceLinkProposal"];
                };
            };
        };
    };
    readonly "crm.customers.acceptLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptLinksRequest"];
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
    readonly "crm.customers.exportLinkProposals": {
        readonly parameters: {
            readonly query?: {
                readonly strength?: string;
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
    readonly "crm.customers.get": {
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
                    readonly "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    readonly "crm.customers.activities": {
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
    readonly "crm.customers.logActivity": {
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
    readonly "crm.customers.exportActivities": {
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.customers.standing": {
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
                    readonly "application/json": components["schemas"]["CustomerStandingView"];
                };
            };
        };
    };
    readonly "crm.customers.setStanding": {
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
                readonly "application/json": components["schemas"]["CustomerStandingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerStandingView"];
                };
            };
        };
    };
    readonly "crm.customers.timeline": {
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
    readonly "crm.customers.exportTimeline": {
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
                    readonly "text/csv": string;
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
                readonly expand?: string;
                readonly expectedCloseFrom?: string;
                readonly expectedCloseTo?: string;
                readonly fields?: string;
                readonly hasCustomer?: boolean;
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
                readonly total?: boolean;
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
    readonly "crm.deals.export": {
        readonly parameters: {
            readonly query?: {
                readonly currency?: string;
                readonly cursor?: string;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly expand?: string;
                readonly expectedCloseFrom?: string;
                readonly expectedCloseTo?: string;
                readonly fields?: string;
                readonly hasCustomer?: boolean;
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
                readonly total?: boolean;
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
                    readonly "text/csv": string;
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
    readonly "crm.deals.exportActivities": {
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.deals.linkCustomer": {
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
                readonly "application/json": components["schemas"]["LinkRequest"];
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
    readonly "crm.deals.unlinkCustomer": {
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
                    readonly "application/json": components["schemas"]["DealView"];
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
    readonly "crm.deals.exportTimeline": {
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
                    readonly "text/csv": string;
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
    readonly "crm.events.stream": {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly topic?: readonly string[];
            };
            readonly header?: {
                readonly "Last-Event-ID"?: string;
            };
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
                    readonly "text/event-stream": components["schemas"]["EventEnvelope"];
                };
            };
        };
    };
    readonly "crm.exchangeRates.list": {
        readonly parameters: {
            readonly query?: {
                readonly currency?: string;
                readonly cursor?: string;
                readonly dayFrom?: string;
                readonly dayTo?: string;
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
                    readonly "application/json": components["schemas"]["SliceExchangeRateView"];
                };
            };
        };
    };
    readonly "crm.exchangeRates.put": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExchangeRatesRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RatesPut"];
                };
            };
        };
    };
    readonly "crm.exchangeRates.export": {
        readonly parameters: {
            readonly query?: {
                readonly currency?: string;
                readonly cursor?: string;
                readonly dayFrom?: string;
                readonly dayTo?: string;
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.exchangeRates.upload": {
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
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RatesPut"];
                };
            };
        };
    };
    readonly "crm.exchangeRates.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly day: string;
                readonly from: string;
                readonly to: string;
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
                    readonly "text/csv": string;
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
    readonly "crm.imports.heldMoves": {
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
                    readonly "application/json": components["schemas"]["PageHeldMoveView"];
                };
            };
        };
    };
    readonly "crm.imports.exportHeldMoves": {
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
                readonly confident?: boolean;
                readonly cursor?: string;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly deleted?: boolean;
                readonly expand?: string;
                readonly fields?: string;
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
                readonly total?: boolean;
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
    readonly "crm.leads.bulkCreate": {
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
                readonly "application/json": components["schemas"]["BulkCreateRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkCreated"];
                };
            };
        };
    };
    readonly "crm.leads.bulkDelete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkDeleteRequest"];
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
                readonly confident?: boolean;
                readonly cursor?: string;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly deleted?: boolean;
                readonly expand?: string;
                readonly fields?: string;
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
                readonly total?: boolean;
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
                    readonly "text/csv": string;
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
    readonly "crm.leads.exportActivities": {
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
                    readonly "text/csv": string;
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.leads.convert": {
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
                readonly "application/json": components["schemas"]["ConvertLeadRequest"];
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
    readonly "crm.leads.undoConversion": {
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
    readonly "crm.leads.linkCustomer": {
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
                readonly "application/json": components["schemas"]["LinkRequest"];
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
    readonly "crm.leads.unlinkCustomer": {
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
                    readonly "application/json": components["schemas"]["LeadDetailView"];
                };
            };
        };
    };
    readonly "crm.leads.customerSuggestions": {
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
                    readonly "application/json": components["schemas"]["ItemsCustomerSuggestion"];
                    readonly "text/csv": string;
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.leads.journey": {
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
                    readonly "application/json": components["schemas"]["JourneyView"];
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.leads.merge": {
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
                readonly "application/json": components["schemas"]["MergeRequest"];
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
    readonly "crm.scores.adjustment": {
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
                    readonly "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    readonly "crm.scores.adjust": {
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
                readonly "application/json": components["schemas"]["AdjustmentRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    readonly "crm.scores.withdrawAdjustment": {
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
    readonly "crm.scores.exportHistory": {
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
    readonly "crm.leads.exportSignals": {
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
    readonly "crm.leads.exportTimeline": {
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.leads.visitors": {
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
                    readonly "application/json": components["schemas"]["ItemsVisitorView"];
                    readonly "text/csv": string;
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
                    readonly "text/csv": string;
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
    readonly "crm.organisations.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: components["schemas"]["UUID"];
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
                    readonly "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    readonly "crm.organisations.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganisationRequest"];
                readonly "application/merge-patch+json": components["schemas"]["OrganisationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
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
                    readonly "text/csv": string;
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
                readonly band?: readonly string[];
                readonly cards?: number;
                readonly confident?: boolean;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly followUpFrom?: components["schemas"]["Instant"];
                readonly followUpTo?: components["schemas"]["Instant"];
                readonly hasCustomer?: boolean;
                readonly olderThan?: components["schemas"]["Duration"];
                readonly owner?: string;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly scoredFrom?: components["schemas"]["Instant"];
                readonly scoredTo?: components["schemas"]["Instant"];
                readonly slaDueFrom?: components["schemas"]["Instant"];
                readonly slaDueTo?: components["schemas"]["Instant"];
                readonly slaState?: readonly string[];
                readonly source?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
                readonly updatedFrom?: components["schemas"]["Instant"];
                readonly updatedTo?: components["schemas"]["Instant"];
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
                readonly band?: readonly string[];
                readonly confident?: boolean;
                readonly cursor?: string;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly followUpFrom?: components["schemas"]["Instant"];
                readonly followUpTo?: components["schemas"]["Instant"];
                readonly hasCustomer?: boolean;
                readonly limit?: number;
                readonly olderThan?: components["schemas"]["Duration"];
                readonly owner?: string;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly scoredFrom?: components["schemas"]["Instant"];
                readonly scoredTo?: components["schemas"]["Instant"];
                readonly slaDueFrom?: components["schemas"]["Instant"];
                readonly slaDueTo?: components["schemas"]["Instant"];
                readonly slaState?: readonly string[];
                readonly source?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
                readonly updatedFrom?: components["schemas"]["Instant"];
                readonly updatedTo?: components["schemas"]["Instant"];
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
    readonly "crm.pipelines.exportCards": {
        readonly parameters: {
            readonly query?: {
                readonly band?: readonly string[];
                readonly confident?: boolean;
                readonly customerId?: components["schemas"]["UUID"];
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly followUpFrom?: components["schemas"]["Instant"];
                readonly followUpTo?: components["schemas"]["Instant"];
                readonly hasCustomer?: boolean;
                readonly olderThan?: components["schemas"]["Duration"];
                readonly owner?: string;
                readonly q?: string;
                readonly scoreMax?: number;
                readonly scoreMin?: number;
                readonly scoredFrom?: components["schemas"]["Instant"];
                readonly scoredTo?: components["schemas"]["Instant"];
                readonly slaDueFrom?: components["schemas"]["Instant"];
                readonly slaDueTo?: components["schemas"]["Instant"];
                readonly slaState?: readonly string[];
                readonly source?: readonly string[];
                readonly status?: readonly string[];
                readonly tag?: readonly string[];
                readonly updatedFrom?: components["schemas"]["Instant"];
                readonly updatedTo?: components["schemas"]["Instant"];
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.stages.tryThreshold": {
        readonly parameters: {
            readonly query?: {
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly threshold?: number;
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
                    readonly "application/json": components["schemas"]["ThresholdTrialView"];
                };
            };
        };
    };
    readonly "crm.stages.exportTrial": {
        readonly parameters: {
            readonly query?: {
                readonly dateFrom?: components["schemas"]["Instant"];
                readonly dateTo?: components["schemas"]["Instant"];
                readonly threshold?: number;
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
                    readonly "text/csv": string;
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
    readonly "crm.pipelines.exportStatistics": {
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
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.plans.list": {
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
                    readonly "application/json": components["schemas"]["ItemsPlanView"];
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.plans.create": {
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
                readonly "application/json": components["schemas"]["PlanRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    readonly "crm.plans.get": {
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
                    readonly "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    readonly "crm.plans.delete": {
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
    readonly "crm.plans.update": {
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
                readonly "application/json": components["schemas"]["PlanRequest"];
                readonly "application/merge-patch+json": components["schemas"]["PlanRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanView"];
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
    readonly "crm.tracking.track": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly DNT?: string;
                readonly Origin?: string;
                readonly "Sec-GPC"?: string;
            };
            readonly path: {
                readonly orgId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TrackRequest"];
                readonly "text/plain": components["schemas"]["TrackRequest"];
                readonly "application/x-www-form-urlencoded": components["schemas"]["TrackRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.tracking.forget": {
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
                readonly "application/json": components["schemas"]["VisitRequest"];
                readonly "text/plain": components["schemas"]["VisitRequest"];
                readonly "application/x-www-form-urlencoded": components["schemas"]["VisitRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "crm.tracking.visit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly DNT?: string;
                readonly Origin?: string;
                readonly "Sec-GPC"?: string;
            };
            readonly path: {
                readonly orgId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VisitRequest"];
                readonly "text/plain": components["schemas"]["VisitRequest"];
                readonly "application/x-www-form-urlencoded": components["schemas"]["VisitRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitorToken"];
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
    readonly "crm.scoring.drafts": {
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
                    readonly "application/json": components["schemas"]["ItemsDraftView"];
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.scoring.createDraft": {
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
                readonly "application/json": components["schemas"]["DraftRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly "crm.scoring.draft": {
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
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly "crm.scoring.deleteDraft": {
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
    readonly "crm.scoring.updateDraft": {
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
                readonly "application/json": Record<string, never>;
                readonly "application/merge-patch+json": Record<string, never>;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    readonly "crm.scoring.publish": {
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
                readonly "application/json": components["schemas"]["ModelScope"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelInForce"];
                };
            };
        };
    };
    readonly "crm.scoring.tryDraft": {
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
                readonly "application/json": components["schemas"]["TryRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TryOutcome"];
                };
            };
        };
    };
    readonly "crm.scoring.models": {
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
                    readonly "application/json": components["schemas"]["ItemsModelSummary"];
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.scoring.model": {
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
                    readonly "application/json": components["schemas"]["ModelView"];
                };
            };
        };
    };
    readonly "crm.scoring.heldMoves": {
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
                    readonly "application/json": components["schemas"]["PageHeldMoveView"];
                };
            };
        };
    };
    readonly "crm.scoring.exportHeldMoves": {
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
    readonly "crm.scoring.rollBack": {
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
                readonly "application/json": components["schemas"]["ModelScope"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelInForce"];
                };
            };
        };
    };
    readonly "crm.scoring.withdraw": {
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
                readonly "application/json": components["schemas"]["ModelScope"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelInForce"];
                };
            };
        };
    };
    readonly "crm.scoring.presets": {
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
                    readonly "application/json": components["schemas"]["ItemsPresetView"];
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly "crm.scoring.schema": {
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
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly "crm.scoring.validate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly "crm.holidays.export": {
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
                    readonly "text/csv": string;
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
    readonly "crm.tracking.getSettings": {
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
                    readonly "application/json": components["schemas"]["TrackingSettingsView"];
                };
            };
        };
    };
    readonly "crm.tracking.updateSettings": {
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
                readonly "application/json": components["schemas"]["TrackingSettingsView"];
                readonly "application/merge-patch+json": components["schemas"]["TrackingSettingsView"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingSettingsView"];
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
                    readonly "text/csv": string;
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
                    readonly "text/csv": string;
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
