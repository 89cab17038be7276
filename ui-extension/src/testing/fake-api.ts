import type { DwContext } from '../core/context.ts';
import type { Board, Card, Customer, CustomerSuggestion, Deal, Lead, LeadDetail, Me, Pipeline, Stage } from '../api/types.ts';

export type Answer = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> };
export type Handler = (request: { readonly url: URL; readonly init: RequestInit }) => Answer;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A stream of events that a test writes: `GET /events` answers with its `body`. */
export function eventStream(): { readonly body: ReadableStream<Uint8Array>; say(name: string, data?: object): Promise<void> } {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (stream) => void (controller = stream) });
  const say = async (name: string, data: object = {}) => {
    controller.enqueue(new TextEncoder().encode(`event: ${name}\nid: 1:1:\ndata: ${JSON.stringify({ type: name, data })}\n\n`));
    await new Promise((done) => setTimeout(done, 5));
  };
  return { body, say };
}

/** A context whose calls are answered by `routes`, keyed "GET /leads"; each call is noted. */
export function fakeApi(routes: Record<string, Handler | Answer>): { context: DwContext; calls: Call[] } {
  const calls: Call[] = [];
  const base = 'http://test/dealwright/api/v1';
  globalThis.fetch = (input, init = {}) => {
    const url = new URL(String(input));
    const path = url.pathname.replace('/dealwright/api/v1', '');
    const method = init.method ?? 'GET';
    // Nothing happens, unless a test says so.
    if (path === '/events' && !routes['GET /events']) return new Promise<Response>(() => undefined);
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    calls.push({ method, path, headers: new Headers(init.headers), body });
    const route = routes[`${method} ${path}`] ?? { status: 404, body: { code: 'not-found' } };
    const { status = 200, body: answer, headers } = typeof route === 'function' ? route({ url, init }) : route;
    return Promise.resolve(
      new Response(answer instanceof ReadableStream ? answer : JSON.stringify(answer ?? null), { status, headers: { 'Content-Type': 'application/json', ...headers } }),
    );
  };
  return { context: { apiBase: base, pagesBase: '/dealwright/', locale: 'en' }, calls };
}

export const me: Me = {
  subject: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: 'mira@example.org',
  organisation: { id: 'o-1', slug: 'north', name: 'Northwind', active: true, timeZone: 'UTC', currency: 'EUR', locale: 'en' },
  organisations: [],
  permissions: ['leads-read', 'leads-write', 'leads-import', 'activities-write', 'pipelines-read', 'deals-move'],
};

export function stage(id: string, over: Partial<Stage> = {}): Stage {
  return {
    id, name: id, position: 0, type: 'open', colour: '#3454d1', probability: 50, scoreThreshold: null,
    thresholdEnforced: false, autoNurture: false, slaDays: null, requiredFields: [], leadStatus: null, ...over,
  };
}

export function card(dealId: string, stageId: string, over: Partial<Card> = {}): Card {
  return {
    dealId, stageId, version: 1, title: `${dealId} title`, leadId: `lead-${dealId}`, leadName: 'Maya Chen', company: `Company ${dealId}`,
    value: { amount: 100_000, currency: 'EUR' }, score: { points: 88, band: 'high', coverage: 0.94 }, owner: 'u-1', ownerName: 'Mira Keller',
    enteredStageAt: '2026-11-01T00:00:00Z', daysInStage: 5, slow: false, closed: false,
    slaState: null, slaDueAt: null, convertedValue: null, customer: null, nextActivity: null, ...over,
  };
}

/** Three stages: "new" with two cards of 1,000 each, "proposal" with one, "lost" with none. */
export function board(): Board {
  const column = (s: Stage, cards: Card[], nextCursor: string | null = null) => ({
    stage: s, count: cards.length, exact: true, value: cards.length * 100_000, weighted: cards.length * 1000 * s.probability,
    otherCurrencies: [], cards, nextCursor,
  });
  return {
    pipeline: { id: 'p-1', name: 'New business' },
    currency: 'EUR',
    totals: { count: 3, value: 300_000, weighted: 20_000 + 50_000, exact: true, others: [] },
    columns: [
      column(stage('new', { probability: 10 }), [card('d-1', 'new'), card('d-2', 'new')]),
      column(stage('proposal', { position: 1 }), [card('d-3', 'proposal')]),
      column(stage('lost', { position: 2, type: 'lost', probability: 0 }), []),
    ],
  };
}

export const pipeline: Pipeline = {
  id: 'p-1', name: 'New business', isDefault: true, position: 0, version: 3, currency: 'EUR', stages: board().columns.map((c) => c.stage),
};

export function deal(over: Partial<Deal> = {}): Deal {
  return {
    id: 'd-1', title: 'First order', titleIsOwn: true, pipelineId: 'p-1', stage: stage('proposal'), status: 'open', leadId: 'l-1', customerId: null, value: null, owner: 'u-1',
    createdAt: '2026-11-01T00:00:00Z', updatedAt: '2026-11-10T00:00:00Z', enteredStageAt: '2026-11-10T00:00:00Z', velocityDays: 5, expectedCloseDate: null, closedAt: null, closeReason: null, version: 2, stageHistory: [], slaState: null, slaDueAt: null, convertedValue: null, weightedValue: null, customer: null, nextActivity: null, ...over,
  };
}

export function customer(id: string, over: Partial<Customer> = {}): Customer {
  return {
    id, host: 'demo', hostId: id, name: `Customer ${id}`, reference: `K-${id}`, email: null, phone: null, website: null, domain: null, country: null,
    url: `/host/${id}`, syncedAt: '2026-11-20T00:00:00Z', goneAt: null, ...over,
  };
}

export function suggestion(id: string, strength: CustomerSuggestion['strength'] = 'strong'): CustomerSuggestion {
  return { customer: customer(id), reasons: ['email'], strength };
}

/** What a list answers with. */
export function pageOf(items: readonly unknown[]): Answer {
  return { body: { items, nextCursor: null, total: items.length, totalIsExact: true } };
}

export function lead(over: Partial<Lead> = {}): Lead {
  return {
    id: 'l-1', firstName: 'Maya', lastName: 'Chen', displayName: 'Maya Chen', email: 'maya@orion.example', phone: null, company: 'Orion',
    jobTitle: 'VP Operations', companySize: 420, industry: null, country: 'GB', website: null, source: 'referral', status: 'qualified',
    estimatedValue: { amount: 6_300_000, currency: 'EUR' }, assignedTo: null, tags: [], score: { points: 88, band: 'high', coverage: 0.94 },
    stage: stage('proposal'), dealId: 'd-1', createdAt: '2026-10-01T00:00:00Z', updatedAt: '2026-10-01T00:00:00Z', scoreUpdatedAt: null,
    version: 3, slaState: null, slaDueAt: null, firstResponseAt: null, customer: null, followUpAt: null, ...over,
  };
}

export function leadDetail(over: Partial<LeadDetail> = {}): LeadDetail {
  return {
    ...lead(), customFields: {}, formData: {}, statusReason: null, deal: deal(), consent: { email: null, phone: null, ads: null },
    attribution: {
      utmSource: null, utmMedium: null, utmCampaign: null, utmTerm: null, utmContent: null, gclid: null, fbclid: null, msclkid: null, gaClientId: null,
    },
    explanation: {
      points: 88, band: 'high', coverage: 0.94, confident: true, modelKey: 'blended', modelVersion: 7, scoredAt: '2026-11-20T09:12:00Z',
      contributions: [
        { factor: 'demo', label: 'Demo', points: 92, sentence: 'Asked for a demo', input: null },
        { factor: 'budget', label: 'Budget', points: -4, sentence: 'No budget named yet', input: null },
      ],
      unknown: [{ factor: 'size', label: 'Company size', couldAdd: 7 }],
      lift: null,
      adjustment: null,
    },
    matches: null, conversion: null, nextActivity: null,
    ...over,
  };
}
