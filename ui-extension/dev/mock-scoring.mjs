// Scoring models, drafts, plans and a threshold's trial on the mock server.
import { band } from './mock-data.mjs';

const ORDER = ['blended', 'firmographic', 'product-led', 'customer', 'journey'];
const DAY = 86_400_000;

export function scoringRoutes(getData, problem, documents) {
  const presets = [...documents].sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key)).map((document) => ({ key: document.key, name: document.name, description: document.description, document }));
  const ago = (days) => new Date(Date.now() - days * DAY).toISOString();
  const version = (id, preset, number, days, scopes) => ({ id, key: preset.key, version: number, name: preset.name, publishedAt: ago(days), publishedBy: 'u-mk', scopes, document: preset.document });
  const all = { source: null, pipelineId: null };
  const models = [
    version('m-3', presets[0], 2, 3, [all]),
    version('m-2', presets[2], 1, 20, [{ source: 'website', pipelineId: null }, { source: null, pipelineId: 'pipe-2' }]),
    version('m-1', presets[0], 1, 90, []),
  ];
  const drafts = [{ id: 'dr-1', key: 'blended', name: 'Blended', document: presets[0].document, createdAt: ago(2), updatedAt: ago(0.1), updatedBy: 'u-sr', version: 3 }];
  const plans = [
    { id: 'pl-1', code: 'team', name: 'Team', price: { amount: 60_000, currency: 'EUR' }, sizeFrom: 1, sizeTo: 9, features: ['reports'], version: 0, host: null, hostFields: [] },
    { id: 'pl-2', code: 'growth', name: 'Growth', price: { amount: 480_000, currency: 'EUR' }, sizeFrom: 10, sizeTo: 250, features: ['reports', 'sso', 'api'], version: 0, host: 'harbour-billing', hostFields: ['code', 'name', 'price'] },
    { id: 'pl-3', code: 'enterprise-plus-with-a-long-code', name: 'Enterprise', price: null, sizeFrom: 251, sizeTo: null, features: ['reports', 'sso', 'api', 'audit log', 'own domain', 'priority support'], version: 0, host: null, hostFields: [] },
  ];
  const find = (list, id) => list.find((item) => item.id === id);
  const faultsOf = (document) => (document.factors ?? []).flatMap((factor, i) => (typeof factor.weight === 'number' && factor.weight > 0 ? [] : [{ pointer: `/factors/${i}/weight`, detail: 'Must be a number from 0.001 to 100000.' }]));
  const merge = (into, patch) => {
    const result = { ...into };
    for (const [name, value] of Object.entries(patch)) {
      if (value === null) delete result[name];
      else result[name] = typeof value === 'object' && !Array.isArray(value) ? merge(result[name] ?? {}, value) : value;
    }
    return result;
  };
  const spread = (leads, points) => {
    const tens = Array(10).fill(0);
    leads.forEach((l) => tens[Math.min(9, Math.floor(points(l) / 10))]++);
    const count = (name) => leads.filter((l) => band(points(l)) === name).length;
    return { tens, low: count('low'), medium: count('medium'), high: count('high'), average: leads.length ? leads.reduce((s, l) => s + points(l), 0) / leads.length : 0, notConfident: leads.filter((l) => l.score.coverage < 0.5).length };
  };
  const tried = (draft) => {
    const leads = getData().leads.filter((l) => l.score && !['won', 'lost'].includes(l.status));
    const shift = (draft.document.base ?? 35) - 35 - 4;
    const then = (l) => Math.min(100, Math.max(0, l.score.points + Math.round(shift * (1 + (l.companySize % 5) / 2))));
    const movers = leads.map((l) => ({ leadId: l.id, displayName: l.displayName, before: l.score.points, after: then(l), bandBefore: band(l.score.points), bandAfter: band(then(l)) }));
    movers.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
    return { openLeads: leads.length, tried: leads.length, before: spread(leads, (l) => l.score.points), after: spread(leads, then), movers: movers.filter((m) => m.before !== m.after).slice(0, 12) };
  };
  const inForce = (model, scope) => {
    models.forEach((m) => { m.scopes = m.scopes.filter((s) => JSON.stringify(s) !== JSON.stringify({ ...all, ...scope })); });
    model.scopes = [...model.scopes, { ...all, ...scope }];
    return { model, scope, runId: 'run-1' };
  };
  const stale = (record, etag) => (etag === `"${record.version}"` ? null : problem(412, 'version-conflict', 'The record was changed since you read it.'));

  return [
    ['GET', '/scoring/presets', () => ({ items: presets })],
    ['GET', '/scoring/models', () => ({ items: models })],
    ['GET', '/scoring/models/([^/]+)', ({ args }) => find(models, args[0])],
    ['GET', '/scoring/models/([^/]+)/held-moves', () => ({ items: getData().leads.slice(0, 4).map((l) => ({ leadId: l.id, displayName: l.displayName, points: 72, stage: { id: 'stage-3', name: 'Demo scheduled', colour: '#0f8ba0', type: 'open' } })), nextCursor: null, total: 4, totalIsExact: true })],
    ['POST', '/scoring/models/([^/]+)/roll-back', ({ args, body }) => ({ status: 200, body: inForce(find(models, args[0]), body) })],
    ['POST', '/scoring/models/([^/]+)/withdraw', ({ args, body }) => { const m = find(models, args[0]); m.scopes = m.scopes.filter((s) => s.source !== (body.source ?? null) || s.pipelineId !== (body.pipelineId ?? null)); return { status: 200, body: { model: models[0], scope: body, runId: 'run-2' } }; }],
    ['GET', '/scoring/drafts', () => ({ items: drafts })],
    ['POST', '/scoring/drafts', ({ body }) => {
      const source = presets.find((p) => p.key === body.preset) ?? find(models, body.modelId);
      const made = { id: `dr-${drafts.length + 1}`, key: source.key, name: source.name, document: source.document, createdAt: ago(0), updatedAt: ago(0), updatedBy: 'u-mk', version: 0 };
      drafts.unshift(made);
      return { status: 201, body: made };
    }],
    ['GET', '/scoring/drafts/([^/]+)', ({ args }) => find(drafts, args[0]) ?? problem(404, 'not-found', 'No such draft.')],
    ['PATCH', '/scoring/drafts/([^/]+)', ({ args, body, etag }) => {
      const draft = find(drafts, args[0]);
      const document = merge(draft.document, body);
      const errors = faultsOf(document);
      if (errors.length) return problem(400, 'validation-failed', 'Some values are not valid.', { errors });
      return stale(draft, etag) ?? { status: 200, body: Object.assign(draft, { document, name: document.name, version: draft.version + 1, updatedAt: ago(0) }) };
    }],
    ['DELETE', '/scoring/drafts/([^/]+)', ({ args }) => { drafts.splice(drafts.findIndex((d) => d.id === args[0]), 1); return { status: 204, body: '' }; }],
    ['POST', '/scoring/drafts/([^/]+)/try', ({ args }) => ({ status: 200, body: tried(find(drafts, args[0])) })],
    ['POST', '/scoring/drafts/([^/]+)/publish', ({ args, body }) => {
      const draft = find(drafts, args[0]);
      const model = { id: `m-${models.length + 1}`, key: draft.key, version: models.filter((m) => m.key === draft.key).length + 1, name: draft.name, publishedAt: ago(0), publishedBy: 'u-mk', scopes: [], document: draft.document };
      models.unshift(model);
      drafts.splice(drafts.indexOf(draft), 1);
      return { status: 200, body: inForce(model, body) };
    }],
    ['GET', '/plans', () => ({ items: plans })],
    ['POST', '/plans', ({ body }) => { if (plans.some((p) => p.code === body.code)) return problem(409, 'plan-code-taken', 'Another plan has this code.'); const made = { ...body, id: `pl-${plans.length + 1}`, version: 0, host: null, hostFields: [] }; plans.push(made); return { status: 201, body: made }; }],
    ['PATCH', '/plans/([^/]+)', ({ args, body, etag }) => { const p = find(plans, args[0]); return stale(p, etag) ?? { status: 200, body: Object.assign(p, body, { version: p.version + 1 }) }; }],
    ['DELETE', '/plans/([^/]+)', ({ args }) => { plans.splice(plans.findIndex((p) => p.id === args[0]), 1); return { status: 204, body: '' }; }],
    ['GET', '/pipelines/([^/]+)/stages/([^/]+)/threshold-trial', ({ args, query }) => {
      const threshold = Number(query.get('threshold'));
      const moves = getData().leads.filter((l) => (l.score?.points ?? 0) >= threshold).slice(0, 60).map((l, i) => ({ leadId: l.id, leadName: l.displayName, dealId: i % 4 ? l.dealId : null, from: i % 4 ? { id: 'stage-0', name: 'New' } : null, at: ago(i), points: l.score.points }));
      return { stageId: args[1], threshold, dateFrom: ago(90), dateTo: ago(0), moved: moves.filter((m) => m.dealId).length, made: moves.filter((m) => !m.dealId).length, moves };
    }],
  ];
}
