// The REST contract on generated data, for looking at the screens without a server.
// POST /dealwright/api/v1/__mock {conflict, fail, delay, hang, empty, even, cardsPerStage, locale, permissions} sets a scene.
// Knows neither Node nor a browser: preview.mjs serves it, the showcase answers a page's own requests with it.
import { OWNERS, band, makeData } from './mock-data.mjs';
import { reportRoutes } from './mock-reports.mjs';
import { scoringRoutes } from './mock-scoring.mjs';

const PERMISSIONS = ['leads-read', 'leads-write', 'leads-import', 'activities-write', 'pipelines-read', 'deals-write', 'deals-move', 'views-manage', 'leads-delete', 'pipelines-manage', 'audit-read', 'jobs-run', 'settings-manage', 'records-all'];

const REFUSALS = {
  403: ['not-permitted', 'This needs the permission leads-read.'],
  500: ['internal-error', 'The database did not answer in time.'],
};

/** What is there before anything else is. */
const FRAME = ['/pipelines', '/users'];

/** @param models the documents of the scoring presets */
export function mockApi(models, scene = {}) {
  let data = makeData(scene);
  const imports = new Map();
  const streams = new Set();
  const tell = (type, data) => streams.forEach((stream) => stream.write(`event: ${type}\nid: 1:1:\ndata: ${JSON.stringify({ type, data })}\n\n`));
  const logged = [];

  const problem = (status, code, detail, more = {}) => ({
    status, type: 'application/problem+json',
    body: { type: `urn:dealwright:${code}`, title: code, status, detail, code, requestId: 'req-7f3a91', ...more },
  });
  const stageOf = (id) => data.stages.find((s) => s.id === id);
  const ownerName = (id) => OWNERS.find((u) => u.id === id)?.displayName ?? null;
  const brief = ({ id, name, colour, type }) => ({ id, name, colour, type });
  const dealView = (d) => ({
    id: d.id, title: d.title, pipelineId: d.pipelineId, stage: brief(stageOf(d.stageId)), status: stageOf(d.stageId).type,
    leadId: d.leadId, customerId: null, titleIsOwn: true, createdAt: d.enteredStageAt, updatedAt: d.enteredStageAt, velocityDays: 5, value: d.value, owner: d.owner, enteredStageAt: d.enteredStageAt, expectedCloseDate: '2026-12-18',
    closedAt: d.closedAt, closeReason: d.closeReason, version: d.version, stageHistory: d.history, convertedValue: converted(d), weightedValue: null, customer: d.customer ?? null, nextActivity: stageOf(d.stageId).type === 'open' ? next(d) : null, ...sla(d),
  });
  /** What a deal in francs is worth in euros; of some nobody knows. */
  const converted = ({ value, id }) => (value?.currency === 'CHF' && Number(id.split('-')[1]) % 2 ? { amount: Math.round(value.amount * 1.06), currency: 'EUR', rateDate: '2026-11-20' } : null);
  const sla = (d) => {
    if (stageOf(d.stageId).type !== 'open') return { slaState: null, slaDueAt: null };
    const due = new Date(d.enteredStageAt).getTime() + 14 * 86_400_000;
    return { slaState: due < Date.now() ? 'breached' : due < Date.now() + 3 * 86_400_000 ? 'due_soon' : 'ok', slaDueAt: new Date(due).toISOString() };
  };
  /** Each third has nothing planned; some of the others are late. */
  const next = ({ id, leadId }) => {
    const planned = logged.find((e) => e.leadId === leadId && e.activity.done === false)?.activity;
    if (planned) return { taskId: planned.id, subject: planned.subject, dueAt: planned.dueAt };
    const n = Number(id.split('-')[1]);
    if (n % 3 === 0) return null;
    const dueAt = n % 7 === 0 ? null : new Date(new Date().setHours(14, 30, 0, 0) + ((n % 11) - 2) * 86_400_000).toISOString();
    return n % 5 === 0 ? { taskId: null, subject: null, dueAt: dueAt ?? new Date().toISOString() } : { taskId: `a-${n}`, subject: ['Call back', 'Send the offer', 'Demo', 'Clarify the budget with the head of purchasing'][n % 4], dueAt };
  };
  const card = (d) => {
    const lead = data.leads.find((l) => l.id === d.leadId);
    return {
      dealId: d.id, version: d.version, title: d.title, leadId: d.leadId, leadName: lead.displayName, company: lead.company,
      value: d.value, score: lead.score, owner: d.owner, ownerName: ownerName(d.owner), stageId: d.stageId,
      enteredStageAt: d.enteredStageAt, daysInStage: Math.floor((Date.now() - new Date(d.enteredStageAt)) / 86_400_000),
      slow: d.slow, closed: stageOf(d.stageId).type !== 'open', convertedValue: converted(d), customer: d.customer ?? null, nextActivity: stageOf(d.stageId).type === 'open' ? next(d) : null, ...sla(d),
    };
  };
  const moves = (leadId) => (data.deals.find((d) => d.leadId === leadId)?.history ?? []).map((move, i) => ({
    id: `m-${i}`, kind: 'stage_change', at: move.at, actor: move.actor, dealId: null, activity: null,
    change: { field: null, from: move.from?.id ?? null, to: move.to.id, fromName: move.from?.name ?? null, toName: move.to.name, reason: move.reason, score: move.score },
  })).reverse();
  const leadView = (l) => ({ slaState: 'met', slaDueAt: l.createdAt, firstResponseAt: l.createdAt, ...l, stageId: undefined, stage: brief(stageOf(l.stageId)) });
  const explanation = (l) => {
    if (!l.score) return null;
    // The server's sentences are in the language of the organisation.
    const say = (english, german) => (scene.locale === 'de' ? german : english);
    const raw = [
      ['demo', say('Asked for a demo and opened 3 quotes this week', 'Bat um eine Demo und öffnete diese Woche 3 Angebote'), 24],
      ['title', say(`${l.displayName} is ${l.jobTitle}: decides`, `${l.displayName} ist ${l.jobTitle}: entscheidet`), 14],
      ['source', say('Came by referral: 2.1x your average win rate', 'Kam durch Empfehlung: 2,1-mal so oft gewonnen wie im Schnitt'), 13],
      ['size', say(`${l.companySize} employees: your best-selling size`, `${l.companySize} Beschäftigte: die Größe, die am besten läuft`), 11],
      ['usage', say('9 product sessions, 5 users, last today', '9 Sitzungen im Produkt, 5 Nutzer, zuletzt heute'), 12],
      ['profile', say('Profile 90 % complete', 'Profil zu 90 % vollständig'), 5], ['budget', say('No budget named yet', 'Noch kein Budget genannt'), -4],
    ];
    const base = l.score.points - raw.reduce((s, r) => s + r[2], 0);
    const contributions = [...raw, ['base', say('Base: an average lead here', 'Ausgangspunkt: ein durchschnittlicher Lead hier'), base]]
      .map(([factor, sentence, points]) => ({ factor, label: factor, points, sentence, input: null }))
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
    return {
      ...l.score, confident: l.score.coverage >= 0.5, modelKey: 'blended', modelVersion: 1, scoredAt: l.scoreUpdatedAt, contributions,
      lift: l.score.points >= 70 ? null : { band: l.score.points >= 40 ? 'high' : 'medium', beginsAt: l.score.points >= 40 ? 70 : 40, reached: l.score.points > 20, steps: [{ factor: 'engagement', label: 'Engagement', input: '', sentence: say(`If this held: asked for a demo. The score would then be ${l.score.points + 12}.`, `Wenn dies gälte: bat um eine Demo. Dann wäre der Score ${l.score.points + 12}.`), points: l.score.points + 12 }] }, adjustment: null,
      unknown: [{ factor: 'engagement', label: say('Engagement', 'Aktivität'), couldAdd: 12 }, { factor: 'health', label: say('Customer health', 'Kundengesundheit'), couldAdd: 0 }],
    };
  };
  const leadDetail = (l) => {
    const deal = dealView(data.deals.find((d) => d.id === l.dealId));
    return {
      ...leadView(l), statusReason: null, followUpAt: null, customFields: { fleet: 1532, tier: 'gold', 'Lead Quality': 'Might be', ...l.customFields },
      consent: { email: { given: true, at: l.createdAt, how: 'Newsletter form' }, phone: { given: false, at: l.createdAt, how: null }, ads: null, ...l.consent },
      customer: l.customer ?? null, conversion: l.conversion ?? null, matches: null, formData: {}, deal, nextActivity: deal.nextActivity, explanation: explanation(l),
    };
  };
  const matches = (c, q) =>
    (!q.get('q') || `${c.title} ${c.leadName} ${c.company}`.toLowerCase().includes(q.get('q').toLowerCase())) &&
    (!q.get('owner') || c.owner === q.get('owner')) && (!q.get('scoreMin') || (c.score?.points ?? -1) >= Number(q.get('scoreMin')));
  const cardsOf = (stageId, q) => data.deals.filter((d) => d.stageId === stageId).map(card).filter((c) => matches(c, q))
    .sort((a, b) => b.enteredStageAt.localeCompare(a.enteredStageAt));
  const page = (all, q, key) => {
    const from = Number(q.get('cursor') ?? 0);
    const limit = Number(q.get('limit') ?? q.get('cards') ?? 50);
    return { [key]: all.slice(from, from + limit), nextCursor: from + limit < all.length ? String(from + limit) : null };
  };
  const board = (pipeline, q) => {
    const columns = pipeline.stages.map((stage) => {
      const all = cardsOf(stage.id, q);
      const value = all.reduce((s, c) => s + (c.value?.currency === 'EUR' ? c.value.amount : (c.convertedValue?.amount ?? 0)), 0);
      const chf = all.reduce((s, c) => s + (c.value?.currency === 'CHF' && !c.convertedValue ? c.value.amount : 0), 0);
      return { stage, count: all.length, exact: true, value, weighted: Math.round((value * stage.probability) / 100), otherCurrencies: chf ? [{ amount: chf, currency: 'CHF' }] : [], ...page(all, q, 'cards') };
    });
    const open = columns.filter((c) => c.stage.type === 'open');
    const sum = (k) => open.reduce((s, c) => s + c[k], 0);
    const francs = open.reduce((s, c) => s + (c.otherCurrencies[0]?.amount ?? 0), 0);
    return { pipeline: { id: pipeline.id, name: pipeline.name }, currency: 'EUR', totals: { count: sum('count'), value: sum('value'), weighted: sum('weighted'), exact: true, others: francs ? [{ amount: francs, weighted: Math.round(francs / 4), currency: 'CHF' }] : [] }, columns };
  };
  const enter = (deal, stageId, reason) => {
    const from = stageOf(deal.stageId);
    const to = stageOf(stageId);
    Object.assign(deal, { stageId, version: deal.version + 1, enteredStageAt: new Date().toISOString(), slow: false, closeReason: to.type === 'lost' ? reason : null });
    deal.history.push({ from: { id: from.id, name: from.name }, to: { id: to.id, name: to.name }, at: deal.enteredStageAt, actor: { kind: 'user', id: 'u-mk', name: 'Mira Keller' }, reason: reason ?? null, score: null });
    const lead = data.leads.find((l) => l.id === deal.leadId);
    Object.assign(lead, { stageId, version: lead.version + 1 });
    return lead;
  };
  const conflictOn = (deal) => {
    scene.conflict = false;
    const other = data.stages.find((s) => s.type === 'open' && s.id !== deal.stageId && s.position === 3) ?? data.stages[0];
    const from = stageOf(deal.stageId);
    enter(deal, other.id);
    const lastChange = { actor: { kind: 'user', id: 'u-sr', name: 'Sam Rivers' }, at: new Date(Date.now() - 130_000).toISOString(), from: { id: from.id, name: from.name }, to: { id: other.id, name: other.name }, reason: null, score: null };
    return problem(412, 'version-conflict', 'The deal was changed meanwhile.', { current: dealView(deal), lastChange });
  };
  /** What somebody else does meanwhile: {dealId, stageId}. */
  const others = ({ dealId, stageId }) => {
    const deal = data.deals.find((d) => d.id === dealId);
    enter(deal, stageId);
    tell('deal.stage_advanced', { dealId, leadId: deal.leadId, pipelineId: deal.pipelineId });
  };
  const move = (deal, version, body, answer) => {
    if (!version) return problem(428, 'precondition-required', 'If-Match is missing.');
    if (scene.conflict) return conflictOn(deal);
    const target = stageOf(body.stageId);
    if (!target) return problem(400, 'validation-failed', 'No such stage.', { errors: [{ pointer: '/stageId', detail: 'is unknown' }] });
    if (target.type === 'lost' && !body.reason) return problem(400, 'validation-failed', 'A reason is needed.', { errors: [{ pointer: '/reason', detail: 'is needed' }] });
    return answer(enter(deal, body.stageId, body.reason));
  };
  const sortLeads = (list, sort) => {
    const key = sort.replace(/^-/, '');
    const value = (l) => ({ score: l.score?.points ?? -1, createdAt: l.createdAt, name: l.displayName, company: l.company ?? '', estimatedValue: l.estimatedValue?.amount ?? -1 })[key];
    const sign = sort.startsWith('-') ? -1 : 1;
    return [...list].sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
  };
  const findLeads = (q) => {
    const text = q.get('q')?.toLowerCase();
    return sortLeads(data.leads.filter((l) =>
      (!text || `${l.displayName} ${l.company} ${l.email}`.toLowerCase().includes(text)) &&
      ['status', 'source'].every((k) => !q.get(k) || l[k] === q.get(k)) && (!q.get('band') || l.score?.band === q.get('band'))), q.get('sort') ?? '-score');
  };

  const changePipeline = (id, etag, change) => {
    const pipeline = data.pipelines.find((p) => p.id === id);
    if (scene.conflict || etag !== `"${pipeline.version}"`) { scene.conflict = false; pipeline.version++; return problem(412, 'version-conflict', 'The record was changed since you read it.'); }
    change(pipeline);
    pipeline.version++;
    pipeline.stages.forEach((stage, position) => Object.assign(stage, { position }));
    return { status: 200, body: pipeline };
  };
  const auditEntries = () => data.leads.slice(0, 30).map((lead, i) => ({
    id: `audit-${i}`, at: new Date(Date.now() - i * 3_700_000).toISOString(), action: ['lead.updated', 'deal.moved', 'lead.created', 'pipeline.updated', 'view.created'][i % 5],
    operation: 'crm.leads.update', recordType: ['lead', 'deal', 'lead', 'pipeline', 'view'][i % 5], recordId: `01a6a3c4-5d20-7c3e-9f11-2f6f0c4b8a${String(10 + i)}`,
    actor: i % 4 === 3 ? { kind: 'automation', id: null, name: 'Automation' } : { kind: 'user', id: OWNERS[i % 3].id, name: OWNERS[i % 3].displayName }, remoteAddress: '203.0.113.7', requestId: 'req-7f3a91',
    changes: i % 5 === 2 ? [] : [{ field: 'company', from: 'Orion', to: lead.company }, { field: 'jobTitle', from: null, to: lead.jobTitle }], erased: false, sequence: 1000 - i,
  }));

  const customFields = [['fleet', 'Vehicles', 'number', []], ['tier', 'Tier', 'choice', ['gold', 'silver', 'bronze']], ['renewal', 'Contract ends', 'date', []], ['partner', 'Came by a partner', 'boolean', []]]
    .map(([key, label, type, choices], i) => ({ id: `field-${i}`, key, label, type, choices, retired: false, createdAt: '2026-01-01T00:00:00Z', version: 1 }));
  const customers = data.leads.slice(0, 40).map((l, i) => ({ id: `cust-${i}`, host: 'demo-host', hostId: String(1000 + i), name: l.company ?? l.displayName, reference: `K-${1000 + i}`, email: l.email, phone: l.phone, website: l.website, domain: null, country: l.country, url: `/host/customers/${1000 + i}`, syncedAt: new Date().toISOString(), goneAt: null }));
  const leadOf = (id) => data.leads.find((x) => x.id === id);
  const changeLead = (id, etag, change) => {
    const l = leadOf(id);
    if (scene.conflict || etag !== `"${l.version}"`) { scene.conflict = false; l.version++; l.updatedAt = new Date().toISOString(); return problem(412, 'version-conflict', 'The record was changed since you read it.'); }
    change(l);
    Object.assign(l, { version: l.version + 1, updatedAt: new Date().toISOString(), displayName: [l.firstName, l.lastName].filter(Boolean).join(' ') });
    return { status: 200, etag: `"${l.version}"`, body: leadDetail(l) };
  };
  const refOf = (id) => { const c = customers.find((x) => x.id === id); return { id, name: c.name, url: c.url }; };

  const settings = { contactMovesStatus: true, forms: [], declaredFieldsOnly: false, reportingCurrency: 'EUR', timeZone: 'Europe/Berlin' };
  let slaVersion = 1;
  const day = [{ from: '09:00', until: '12:30' }, { from: '13:30', until: '18:00' }];
  const slaSettings = { targets: [[85, 60], [60, 240], [40, 1440], [0, 2880]].map(([minScore, minutes]) => ({ minScore, minutes })), dueSoonMinutes: 60, businessHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day.slice(0, 1), saturday: [], sunday: [] } };
  const holidays = [{ day: '2026-12-25', name: 'Christmas Day' }, { day: '2026-12-26', name: 'Boxing Day' }, { day: '2027-01-01', name: null }];
  const rates = ['CHF', 'USD', 'GBP'].flatMap((from, i) => ['2026-11-20', '2026-10-31'].map((d, k) => ({ from, to: 'EUR', day: d, rate: [1.0612, 0.9231, 1.1987][i] - k * 0.01, updatedAt: `${d}T08:00:00Z` })));
  const runs = [['lead-score-refresh', 'running', 3], ['customer-sync', 'done', 8], ['host-signals', 'failed', 8], ['lead-score-refresh', 'done', 8]]
    .map(([job, state, chunksDone], i) => ({ id: `run-${i}`, job, slot: '2026-11-20T00:00:00Z', startedAt: new Date(Date.now() - i * 5_400_000).toISOString(), finishedAt: state === 'running' ? null : new Date().toISOString(), state, chunks: 8, chunksDone, leads: chunksDone * 500, changed: chunksDone * 31 }));

  const views = [
    { id: 'hot', kind: 'leads', name: 'Hot leads', parameters: { status: ['new'], scoreMin: ['85'], sort: ['-score'] }, columns: [], shared: true, builtIn: true, editable: false, owner: null, version: 0 },
    { id: 'follow-up', kind: 'leads', name: 'Leads to follow up', parameters: { status: ['new', 'contacted'], olderThan: ['PT24H'], sort: ['-score'] }, columns: [], shared: true, builtIn: true, editable: false, owner: null, version: 0 },
    { id: 'v-mine', kind: 'leads', name: 'Warm in Germany', parameters: { band: ['medium'] }, columns: ['name', 'score', 'email'], shared: false, builtIn: false, editable: true, owner: null, version: 1 },
  ];

  const routes = [
    ['POST', '/__mock', ({ body }) => { scene = { ...scene, ...body }; if (body.reset) { const { reset: _, ...rest } = body; scene = rest; } if ('cardsPerStage' in body || 'empty' in body || body.reset) data = makeData(scene); if (body.others) others(body.others); return scene; }],
    ['GET', '/me', () => {
      const organisation = { id: 'org-1', slug: 'northwind', name: 'Northwind Traders', active: true, timeZone: 'Europe/Berlin', currency: 'EUR', locale: scene.locale ?? 'en' };
      return { subject: 'u-mk', userName: 'mira', displayName: 'Mira Keller', email: 'mira@example.org', organisation, organisations: [organisation, { ...organisation, id: 'org-2', slug: 'contoso', name: 'Contoso' }], permissions: scene.permissions ?? PERMISSIONS };
    }],
    ['GET', '/users', () => ({ items: OWNERS })],
    ...reportRoutes(() => data),
    ...scoringRoutes(() => data, problem, models),
    ['PATCH', '/pipelines/([^/]+)/stages/([^/]+)', ({ args, body, etag }) => changePipeline(args[0], etag, (p) => {
      const stage = p.stages.find((s) => s.id === args[1]);
      const { position, ...settings } = body;
      Object.assign(stage, settings);
      if (position !== undefined) { const others = p.stages.filter((s) => s !== stage); others.splice(position, 0, stage); p.stages = others; }
    })],
    ['POST', '/pipelines/([^/]+)/stages', ({ args, body, etag }) => changePipeline(args[0], etag, (p) => { p.stages = [...p.stages.filter((s) => s.type === 'open'), { ...body, id: `stage-new-${p.version}` }, ...p.stages.filter((s) => s.type !== 'open')]; })],
    ['DELETE', '/pipelines/([^/]+)/stages/([^/]+)', ({ args, query, etag }) => changePipeline(args[0], etag, (p) => { p.stages = p.stages.filter((s) => s.id !== args[1]); data.deals.filter((d) => d.stageId === args[1]).forEach((d) => { d.stageId = query.get('moveDealsTo'); }); })],
    ['PATCH', '/pipelines/([^/]+)', ({ args, body, etag }) => changePipeline(args[0], etag, (p) => { if (body.isDefault) data.pipelines.forEach((x) => { x.isDefault = x === p; }); if (body.name) p.name = body.name; })],
    ['POST', '/pipelines', ({ body }) => { const made = { ...data.pipelines[0], id: `pipe-${data.pipelines.length + 1}`, name: body.name, isDefault: false, version: 1 }; data.pipelines.push(made); return { status: 201, body: made }; }],
    ['GET', '/settings', () => ({ status: 200, etag: '"1"', body: settings })],
    ['PATCH', '/settings', ({ body }) => ({ status: 200, etag: '"1"', body: Object.assign(settings, body) })],
    ['GET', '/settings/sla', () => ({ status: 200, etag: `"${slaVersion}"`, body: slaSettings })],
    ['PATCH', '/settings/sla', ({ body, etag }) => { if (scene.conflict || etag !== `"${slaVersion}"`) { scene.conflict = false; slaVersion++; return problem(412, 'version-conflict', 'The record was changed since you read it.'); } slaVersion++; return { status: 200, etag: `"${slaVersion}"`, body: Object.assign(slaSettings, body) }; }],
    ['GET', '/settings/holidays', () => ({ status: 200, etag: `"${slaVersion}"`, body: { items: holidays } })],
    ['POST', '/settings/holidays', ({ body }) => { holidays.push(body); slaVersion++; return { status: 201, body }; }],
    ['POST', '/settings/holidays/import', ({ body }) => { holidays.push(...body.holidays); slaVersion++; return { added: body.holidays.length, kept: 0 }; }],
    ['DELETE', '/settings/holidays/([^/]+)', ({ args }) => { holidays.splice(holidays.findIndex((h) => h.day === args[0]), 1); slaVersion++; return { status: 204, body: undefined }; }],
    ['GET', '/exchange-rates', () => ({ items: rates, nextCursor: null })],
    ['PUT', '/exchange-rates', ({ body }) => { rates.unshift(...body.rates.map((r) => ({ ...r, updatedAt: new Date().toISOString() }))); return { rates: 1, changed: 1 }; }],
    ['POST', '/exchange-rates/upload', () => problem(400, 'validation-failed', 'Some values are not valid.', { errors: [{ pointer: '/rates/3/rate', detail: 'Give a rate above zero.' }, { pointer: '/rates/7/day', detail: 'Is not in the past.' }] })],
    ['DELETE', '/exchange-rates/([^/]+)/([^/]+)/([^/]+)', ({ args }) => { rates.splice(rates.findIndex((r) => r.day === args[2]), 1); return { status: 204, body: undefined }; }],
    ['POST', '/custom-fields', ({ body }) => { const made = { choices: [], retired: false, createdAt: new Date().toISOString(), version: 0, ...body, id: `field-${customFields.length}` }; customFields.push(made); return { status: 201, body: made }; }],
    ['PATCH', '/custom-fields/([^/]+)', ({ args, body }) => Object.assign(customFields.find((f) => f.id === args[0]), body)],
    ['GET', '/admin/host', () => ({ state: 'ready', host: 'demo-host', name: 'Harbour Billing', version: '2', problems: [], listsChanges: true, createsCustomers: true, signals: [], listsPlans: true })],
    ['GET', '/admin/jobs/runs', () => { runs.filter((r) => r.state === 'running').forEach((r) => { r.chunksDone++; r.leads += 500; r.changed += 31; if (r.chunksDone === r.chunks) Object.assign(r, { state: 'done', finishedAt: new Date().toISOString() }); }); return { items: runs }; }],
    ['POST', '/admin/jobs/([^/]+)', ({ args }) => { runs.unshift({ ...runs[1], id: `run-${runs.length}`, job: args[0], startedAt: new Date().toISOString(), finishedAt: null, state: 'running', chunks: 8, chunksDone: 0, leads: 0, changed: 0 }); return { status: 202, body: { runId: 'r' } }; }],
    ['GET', '/audit', ({ query }) => ({ items: auditEntries().slice(0, Number(query.get('limit') ?? 50)), nextCursor: 'older' })],
    ['POST', '/scores/replay', () => ({ replayed: 6, same: 6, differences: [], nextCursor: null })],
    ['POST', '/audit/verify', () => ({ intact: true, verified: 1204, erased: 3, unsealed: 12, firstBroken: null, head: 'ab' })],
    ['GET', '/pipelines', () => ({ items: data.pipelines })],
    ['GET', '/pipelines/([^/]+)/board', ({ args, query }) => { const p = data.pipelines.find((x) => x.id === args[0]); return p ? board(p, query) : problem(404, 'not-found', 'No such pipeline.'); }],
    ['GET', '/pipelines/([^/]+)/stages/([^/]+)/cards', ({ args, query }) => page(cardsOf(args[1], query), query, 'cards')],
    ['GET', '/deals/([^/]+)', ({ args }) => dealView(data.deals.find((d) => d.id === args[0]))],
    ['PATCH', '/deals/([^/]+)', ({ args, body }) => { const d = data.deals.find((x) => x.id === args[0]); Object.assign(d, body, { version: d.version + 1 }); return dealView(d); }],
    ['POST', '/deals', ({ body }) => {
      const lead = data.leads.find((l) => l.id === body.leadId);
      const made = { ...data.deals[0], id: `deal-${data.deals.length + 1}`, title: body.title ?? lead.displayName, leadId: lead.id, stageId: body.stageId, value: body.value ?? null, version: 1, enteredStageAt: new Date().toISOString() };
      data.deals.push(made);
      return { status: 201, body: dealView(made) };
    }],
    ['GET', '/deals/([^/]+)/velocity', ({ args }) => { const slow = data.deals.find((d) => d.id === args[0]).slow; return { daysInStage: slow ? 21 : 5, averageDays: 9.2, slow, ageDays: 40, percentile: slow ? 85.2 : 30, wonDeals: 30, openDeals: 12 }; }],
    ['GET', '/deals/([^/]+)/timeline', ({ args }) => ({ items: moves(data.deals.find((d) => d.id === args[0]).leadId), nextCursor: null })],
    ['POST', '/deals/([^/]+)/stage', ({ args, body, etag }) => { const deal = data.deals.find((d) => d.id === args[0]); return move(deal, etag, body, () => ({ deal: dealView(deal), card: card(deal) })); }],
    ['GET', '/leads', ({ query }) => { if (query.get('deleted') === 'true') return { items: data.leads.slice(40, 46).map(leadView), nextCursor: null, total: 6, totalIsExact: true }; const all = findLeads(query); return { ...page(all.map(leadView), query, 'items'), total: all.length, totalIsExact: true }; }],
    ['POST', '/leads', ({ body }) => {
      if (body.email?.endsWith('@taken.example')) return problem(400, 'validation-failed', 'Some values are not valid.', { errors: [{ pointer: '/email', detail: 'belongs to a lead already' }] });
      const lead = { ...data.leads[0], ...{ company: null, jobTitle: null, phone: null, estimatedValue: null, source: 'other' }, ...body, id: `lead-${data.leads.length + 1}`, displayName: `${body.firstName} ${body.lastName}`, createdAt: new Date().toISOString(), score: { points: 44, band: band(44), coverage: 0.4 }, version: 1 };
      data.leads.push(lead);
      return { status: 201, body: leadDetail(lead) };
    }],
    ['GET', '/leads/matches', ({ query }) => ({ items: data.leads.filter((l) => l.email === query.get('email')).map((l) => ({ lead: leadView(l), by: ['email'] })) })],
    ['GET', '/leads/([^/]+)', ({ args }) => { const l = data.leads.find((x) => x.id === args[0]); return l ? { status: 200, etag: `"${l.version}"`, body: leadDetail(l) } : problem(404, 'not-found', 'No such lead.'); }],
    ['PATCH', '/leads/([^/]+)', ({ args, body, etag }) => changeLead(args[0], etag, (l) => Object.assign(l, body, { customFields: { ...l.customFields, ...body.customFields }, consent: { ...l.consent, ...body.consent } }))],
    ['GET', '/custom-fields', () => ({ items: customFields })],
    ['GET', '/customers/host', () => ({ hasCustomers: !scene.noCustomers, createsCustomers: !scene.noCreation })],
    ['GET', '/customers', ({ query }) => { const q = (query.get('q') ?? '').toLowerCase(); const items = customers.filter((c) => `${c.name} ${c.reference} ${c.email}`.toLowerCase().includes(q)).slice(0, Number(query.get('limit') ?? 50)); return { items, nextCursor: null, total: items.length, totalIsExact: true }; }],
    ['GET', '/customers/link-proposals', ({ query }) => {
      const fits = (i, strength) => ({ customer: customers[i], reasons: [strength === 'strong' ? 'email' : 'domain'], strength });
      const items = data.leads.slice(0, 12).map((l, i) => ({ leadId: l.id, leadVersion: l.version, leadName: l.displayName, suggestions: i % 3 ? [fits(i, 'strong')] : [fits(i, 'weak'), fits(i + 1, 'weak')] }));
      return { items: items.filter(({ suggestions }) => query.get('strength') !== 'strong' || suggestions[0].strength === 'strong'), nextCursor: null };
    }],
    ['POST', '/customers/link-proposals/accept', ({ body }) => {
      const items = body.items.map(({ leadId, customerId }) => { Object.assign(leadOf(leadId), { customer: refOf(customerId) }); return { id: leadId, code: null, detail: null }; });
      return { changed: items.length, refused: 0, items };
    }],
    ['GET', '/leads/([^/]+)/customer-suggestions', () => ({ items: scene.noCustomers ? [] : [{ customer: customers[3], reasons: ['email'], strength: 'strong' }, { customer: customers[12], reasons: ['domain'], strength: 'weak' }] })],
    ['PUT', '/leads/([^/]+)/customer', ({ args, body, etag }) => changeLead(args[0], etag, (l) => Object.assign(l, { customer: refOf(body.customerId) }))],
    ['DELETE', '/leads/([^/]+)/customer', ({ args, etag }) => changeLead(args[0], etag, (l) => Object.assign(l, { customer: null }))],
    ['PUT', '/deals/([^/]+)/customer', ({ args, body }) => { const d = data.deals.find((x) => x.id === args[0]); Object.assign(d, { customer: refOf(body.customerId), version: d.version + 1 }); return dealView(d); }],
    ['DELETE', '/deals/([^/]+)/customer', ({ args }) => { const d = data.deals.find((x) => x.id === args[0]); Object.assign(d, { customer: null, version: d.version + 1 }); return dealView(d); }],
    ['POST', '/leads/([^/]+)/convert', ({ args, body, etag }) => changeLead(args[0], etag, (l) => { const id = body.customerId ?? l.customer?.id ?? customers[3].id; Object.assign(l, { status: 'won', customer: refOf(id), conversion: { customerId: id, way: body.match ? 'matched' : body.create ? 'created' : 'chosen', at: new Date().toISOString(), by: { kind: 'user', id: 'u-mk', name: 'Mira Keller' } } }); enter(data.deals.find((d) => d.id === l.dealId), 'stage-6'); })],
    ['POST', '/leads/([^/]+)/convert/undo', ({ args, etag }) => changeLead(args[0], etag, (l) => { Object.assign(l, { status: 'qualified', customer: null, conversion: null }); enter(data.deals.find((d) => d.id === l.dealId), 'stage-2'); })],
    ['GET', '/leads/([^/]+)/consents', ({ args }) => ({ items: [{ channel: 'email', given: true, at: leadOf(args[0]).createdAt, how: 'Newsletter form', recordedAt: leadOf(args[0]).createdAt, recordedBy: { kind: 'visitor', id: null, name: null } }] })],
    ['GET', '/leads/([^/]+)/matches', ({ args }) => ({ items: args[0] === 'lead-40' ? [{ lead: leadView(leadOf('lead-41')), by: ['email', 'phone'] }] : [] })],
    ['POST', '/leads/([^/]+)/merge', ({ args, body, etag }) => {
      if (!body.keepDeals.length) return problem(409, 'deals-to-choose', 'Both leads have an open deal in a pipeline; name the one that stays open.', { deals: [{ pipelineId: 'pipe-1', dealIds: [leadOf(args[0]).dealId, leadOf(body.otherId).dealId] }] });
      return changeLead(args[0], etag, (l) => body.take.forEach((key) => { l[key] = leadOf(body.otherId)[key]; }));
    }],
    ['POST', '/leads/([^/]+)/stage', ({ args, body, etag }) => { const l = data.leads.find((x) => x.id === args[0]); return move(data.deals.find((d) => d.id === l.dealId), etag, body, (lead) => ({ status: 200, etag: `"${lead.version}"`, body: leadDetail(lead) })); }],
    ['GET', '/views', ({ query }) => ({ items: views.filter((v) => v.kind === query.get('kind')) })],
    ['POST', '/views', ({ body }) => { const made = { ...body, id: `v-${views.length}`, builtIn: false, editable: true, owner: null, version: 1 }; views.push(made); return { status: 201, body: made }; }],
    ['POST', '/leads/([^/]+)/status', ({ args, body }) => { const l = data.leads.find((x) => x.id === args[0]); Object.assign(l, { status: body.status, version: l.version + 1 }); return leadDetail(l); }],
    ['POST', '/leads/bulk', ({ body }) => {
      const items = body.items.map(({ id }, i) => {
        if (i === 1 && scene.conflict) return { id, code: 'version-conflict', detail: 'The record was changed since you read it.' };
        const l = data.leads.find((x) => x.id === id);
        Object.assign(l, body.patch ?? {}, body.status ? { status: body.status } : {}, { version: l.version + 1 });
        return { id, code: null, detail: null };
      });
      const refused = items.filter((i) => i.code).length;
      return { changed: items.length - refused, refused, items };
    }],
    ['GET', '/leads/([^/]+)/field-changes', () => ({ items: [] })],
    ['GET', '/leads/([^/]+)/timeline', ({ args, query }) => {
      const kind = query.get('kind');
      return { items: [...logged.filter((e) => e.leadId === args[0]), ...moves(args[0])].filter((e) => !kind || e.kind === kind), nextCursor: null };
    }],
    ['POST', '/leads/([^/]+)/activities', ({ args, body }) => {
      const at = new Date().toISOString();
      const activity = { direction: null, subject: null, body: null, outcome: null, durationSeconds: null, dueAt: null, ...body, id: `a-${logged.length}`, occurredAt: at, done: body.type === 'task' ? false : null, version: 0 };
      logged.unshift({ id: activity.id, leadId: args[0], kind: 'activity', at, actor: { kind: 'user', ...OWNERS[0], name: OWNERS[0].displayName }, dealId: null, activity, change: null });
      tell('activity.logged', { activityId: activity.id, leadId: args[0] });
      return { status: 201, body: activity };
    }],
    ['POST', '/activities/([^/]+)/(complete|reopen)', ({ args }) => {
      const { activity, leadId } = logged.find((e) => e.id === args[0]);
      tell(args[1] === 'complete' ? 'task.completed' : 'task.reopened', { activityId: activity.id, leadId });
      Object.assign(activity, { done: args[1] === 'complete', version: activity.version + 1 });
      return { status: 200, body: activity };
    }],
    ['GET', '/leads/([^/]+)/score/history', ({ args }) => {
      const l = leadOf(args[0]);
      if (!l) return problem(404, 'not-found', 'No such lead.');
      const causes = ['signal', 'time', 'edited', 'signal', 'time', 'created'];
      return { items: l.score ? causes.map((cause, i) => { const points = Math.max(5, l.score.points - [0, 7, 5, 17, 12, 24][i]); return { points, band: band(points), coverage: l.score.coverage, modelKey: 'blended', modelVersion: 1, scoredAt: new Date(new Date(l.scoreUpdatedAt) - i * 5 * 86_400_000).toISOString(), cause, contributions: [] }; }) : [] };
    }],
    ['GET', '/imports', () => ({ items: [...imports.values()].reverse() })],
    ['POST', '/imports', ({ text, query }) => {
      const [head = '', ...rows] = text.split(/\r?\n/).filter(Boolean);
      const names = head.split(',');
      const columns = names.map((name, i) => ({ name, samples: [...new Set(rows.slice(0, 40).map((r) => r.split(',')[i]).filter(Boolean))].slice(0, 5) }));
      const has = (n) => names.includes(n);
      const run = { id: `imp-${imports.size + 1}`, fileName: query.get('fileName'), state: 'uploaded', rows: rows.length, processed: 0, accepted: 0, refused: 0, scored: 0, startedAt: null, finishedAt: null, failure: null, problems: [] };
      imports.set(run.id, run);
      const suggestedMapping = {
        fields: { ...(has('Lead Source') ? { source: { column: 'Lead Source', values: { 'Organic Search': 'organic_search', Google: 'organic_search', 'Olark Chat': 'website' }, otherwise: null } } : {}), ...(has('Country') ? { country: { column: 'Country', values: null, otherwise: null } } : {}) },
        rest: 'custom-fields', outcome: has('Converted') ? { column: 'Converted', values: { 1: 'won', 0: 'open' }, otherwise: null } : null, createdAt: null, closedAt: null,
        sequence: has('Lead Number') ? { column: 'Lead Number', order: 'ascending' } : null, externalId: has('Prospect ID') ? { column: 'Prospect ID', values: null, otherwise: null } : null,
      };
      return { status: 201, body: { id: run.id, fileName: run.fileName, rows: rows.length, columns, suggestedMapping } };
    }],
    ['POST', '/imports/([^/]+)/preview', ({ args }) => {
      const { rows } = imports.get(args[0]);
      const problems = Array.from({ length: Math.min(12, rows) }, (_, i) => ({ row: 17 + i * 41, column: 'Country', value: 'Atlantis', detail: 'is not a country that is known here' }));
      return { rows, accepted: rows - problems.length, refused: problems.length, problems, sample: data.leads.slice(0, 10).map((l, i) => ({ row: i + 1, ...leadView(l), customFields: {} })) };
    }],
    ['POST', '/imports/([^/]+)/start', ({ args }) => { const run = imports.get(args[0]); Object.assign(run, { state: 'running', startedAt: new Date().toISOString() }); return { status: 202, body: run }; }],
    ['GET', '/imports/([^/]+)/held-moves', () => ({ items: data.leads.slice(0, 3).map((l) => ({ leadId: l.id, displayName: l.displayName, points: 72, stage: brief(data.stages[3]) })), nextCursor: null, total: 3, totalIsExact: true })],
    ['GET', '/.*/export\\.csv', () => ({ status: 200, type: 'text/csv', body: 'name,score\nAnna Weiss,88\n' })],
    ['GET', '/imports/([^/]+)/refused.csv', () => ({ status: 200, type: 'text/csv', body: 'row,problem\n17,is not a country\n' })],
    ['GET', '/imports/([^/]+)', ({ args }) => {
      const run = imports.get(args[0]);
      if (!run) return problem(404, 'not-found', 'No such import.');
      if (run.state === 'running') run.processed = Math.min(run.rows, run.processed + Math.ceil(run.rows / (scene.slowImport ? 40 : 4)));
      run.refused = Math.min(12, run.processed); run.accepted = run.processed - run.refused; run.scored = run.accepted;
      if (run.processed >= run.rows && run.state === 'running') Object.assign(run, { state: 'done', finishedAt: new Date().toISOString(), problems: [{ row: 17, column: 'Country', value: 'Atlantis', detail: 'is not a country that is known here' }] });
      return run;
    }],
  ];

  /** What the API answers; of lists in the scene `empty` nothing. */
  const answer = async ({ method, path, query, text, json, etag }) => {
    if (path !== '/__mock') {
      if (scene.hang && path !== '/me') await new Promise(() => undefined);
      await new Promise((done) => setTimeout(done, scene.delay ?? 30));
      if (scene.fail && (!scene.failPath || path.includes(scene.failPath)) && path !== scene.failBut) return problem(scene.fail, ...(REFUSALS[scene.fail] ?? REFUSALS[500]));
    }
    for (const [of, pattern, act] of routes) {
      const found = new RegExp(`^${pattern}$`).exec(path);
      if (!found || of !== method) continue;
      const args = found.slice(1).map(decodeURIComponent);
      const result = act({ args, query, text, body: json && text ? JSON.parse(text) : {}, etag });
      const whole = result && 'body' in result && 'status' in result ? result : { status: 200, body: result };
      const { items } = whole.body ?? {};
      return scene.empty && method === 'GET' && Array.isArray(items) && !FRAME.includes(path) ? { ...whole, body: { ...whole.body, items: [], nextCursor: null, total: 0 } } : whole;
    }
    return problem(404, 'not-found', `No route for ${method} ${path}.`);
  };

  /** A page listens: `write` gets the events as text; answers how to end it, and nothing where the scene is offline. */
  const listen = (stream) => {
    if (scene.offline) return undefined;
    stream.write('event: ready\nid: 1:1:\ndata: {}\n\n');
    streams.add(stream);
    return () => streams.delete(stream);
  };

  return { answer, listen };
}
