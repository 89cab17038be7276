import type { FunnelReport, FunnelStage, KpiFigures, KpiReport, Share, SlaFigures, SlaReport, SourceReport, VelocityReport } from '../api/types.ts';

const period = { from: '2026-10-21T12:00:00Z', until: '2026-11-20T12:00:00Z' };
const periodBefore = { from: '2026-09-21T12:00:00Z', until: '2026-10-21T12:00:00Z' };
const pipeline = { id: 'p-1', name: 'New business' };
const currency = 'EUR';

export const share = (part: number, n: number): Share =>
  n === 0 ? { part, n, rate: null, low: null, high: null } : { part, n, rate: part / n, low: 0.1, high: 0.9 };

const figures: KpiFigures = {
  totalLeads: 1284, newLeads: 180, activeLeads: 312, pipelineValue: 194_000_000, otherCurrencies: [{ amount: 120_000, currency: 'CHF' }],
  wonDeals: 97, wonValue: 41_000_000, wonOtherCurrencies: [], conversionRate: share(97, 1284), conversionRateOfClosed: share(97, 309), avgScore: 53.6,
};

export const kpiReport: KpiReport = {
  period, periodBefore, currency, current: figures,
  before: { ...figures, totalLeads: 1146, activeLeads: 312, conversionRate: share(10, 100), avgScore: 50.4 },
};

function stage(id: string, over: Partial<FunnelStage> = {}): FunnelStage {
  const cohort = { entered: 100, undecided: 20, advanced: share(60, 80), won: share(20, 50) };
  return {
    stage: { id, name: id }, type: 'open', count: 4, value: 400_000, weighted: 100_000, otherCurrencies: [], cohort,
    before: { ...cohort, advanced: share(56, 80) }, ...over,
  };
}

const closed = { entered: 9, undecided: 0, advanced: share(0, 0), won: share(0, 0) };

export const funnelReport: FunnelReport = {
  period, periodBefore, currency, pipeline,
  stages: [
    stage('New'),
    stage('Proposal', { count: 2, value: 800_000 }),
    stage('Won', { type: 'won', cohort: closed, before: closed }),
    stage('Lost', { type: 'lost', cohort: closed, before: closed }),
  ],
};

const sourceFigures = { leads: 40, active: 20, conversionRate: share(8, 40), conversionRateOfClosed: share(8, 20), wonValue: 500_000, pipelineValue: 900_000, otherCurrencies: [] };

export const sourceReport: SourceReport = {
  period, periodBefore, currency,
  sources: [
    { source: 'event', current: { ...sourceFigures, leads: 0 }, before: { ...sourceFigures, leads: 0 } },
    { source: 'website', current: sourceFigures, before: { ...sourceFigures, leads: 50 } },
    { source: 'referral', current: { ...sourceFigures, leads: 60 }, before: sourceFigures },
  ],
};

const velocityFigures = {
  timeToWin: { won: 41, open: 12, mean: 38.4, median: 31, percentile90: null },
  stages: [{ stage: { id: 's-1', name: 'Proposal' }, stay: { deals: 12, mean: 5, median: 4.5, percentile90: 11 } }],
};

export const velocityReport: VelocityReport = {
  period, periodBefore, pipeline, current: velocityFigures, before: { ...velocityFigures, timeToWin: { ...velocityFigures.timeToWin, median: 62 } },
  months: [{ month: '2026-10', won: 3, mean: 30, median: 29 }, { month: '2026-11', won: 4, mean: null, median: null }],
};

const answers: SlaFigures = {
  minScore: null, owner: null, unassigned: false, due: 40, inTime: 30, late: 4, breached: 2, waiting: 4, inTimeShare: 30 / 36, medianSeconds: 5_400, percentile90Seconds: 90_000,
};

export const slaReport: SlaReport = {
  period: { ...period, total: answers, tiers: [{ ...answers, minScore: 85 }, answers], owners: [{ ...answers, owner: 'u-1' }, { ...answers, unassigned: true }], rows: [] },
  previous: { ...periodBefore, total: { ...answers, inTimeShare: 0.8 }, tiers: [], owners: [], rows: [] },
};

/** The answers to all questions for reports. */
export const reportRoutes = {
  'GET /analytics/kpis': { body: kpiReport },
  'GET /analytics/funnel': { body: funnelReport },
  'GET /analytics/sources': { body: sourceReport },
  'GET /analytics/velocity': { body: velocityReport },
  'GET /analytics/sla': { body: slaReport },
};
