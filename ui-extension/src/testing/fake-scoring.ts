import type { ModelSummary, Plan, ScoringDraft, TryOutcome } from '../api/types.ts';
import type { ScoringModel } from '../model/scoring-model.ts';

/** Two factors: the source weighs 10, the size 30. */
export const aModel: ScoringModel = {
  key: 'fit', name: 'Fit', description: 'How well a lead fits.', base: 35, bands: { high: 70, medium: 40 },
  factors: [
    { id: 'source', kind: 'category-table', weight: 10, feature: 'source', values: { referral: 90, website: 60 }, otherwise: 30 },
    { id: 'company-size', kind: 'number-curve', weight: 30, feature: 'companySize', trend: 'rising', points: [[1, 15], [250, 75]] },
  ],
};

export function draft(over: Partial<ScoringDraft> = {}): ScoringDraft {
  return {
    id: 'dr-1', key: 'fit', name: 'Fit', document: { ...aModel }, createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z', updatedBy: 'u-1', version: 4, ...over,
  };
}

export function version(over: Partial<ModelSummary> = {}): ModelSummary {
  return { id: 'm-1', key: 'fit', version: 2, name: 'Fit', publishedAt: '2026-11-20T09:00:00Z', publishedBy: 'u-1', scopes: [], ...over };
}

const spread = { tens: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], low: 6, medium: 12, high: 27, average: 61.5, notConfident: 3 };

export const outcome: TryOutcome = {
  openLeads: 45, tried: 45, before: spread, after: { ...spread, tens: [...spread.tens].reverse(), high: 30, average: 63 },
  movers: [{ leadId: 'l-1', displayName: 'Maya Chen', before: 60, after: 78, bandBefore: 'medium', bandAfter: 'high' }],
};

export function plan(over: Partial<Plan> = {}): Plan {
  return { id: 'pl-1', code: 'growth', name: 'Growth', price: { amount: 480_000, currency: 'EUR' }, sizeFrom: 10, sizeTo: 250, features: ['sso', 'api'], version: 2, host: null, hostFields: [], ...over };
}
