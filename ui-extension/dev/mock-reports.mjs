// The reports on the mock server's data; what only time could show is made up, the same on each start.

const SOURCES = ['website', 'referral', 'paid_ads', 'organic_search', 'social_media', 'cold_outreach', 'event', 'partner', 'other'];
const DAY = 86_400_000;

/** A share as the server gives it, with its 95 % score interval. */
function share(part, n) {
  if (n === 0) return { part, n, rate: null, low: null, high: null };
  const [p, z] = [part / n, 1.96];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { part, n, rate: p, low: middle - half, high: middle + half };
}

export function reportRoutes(getData) {
  const period = (q) => ({ from: q.get('dateFrom') ?? new Date(Date.now() - 30 * DAY).toISOString(), until: q.get('dateTo') ?? new Date().toISOString() });
  const frame = (q) => ({ period: period(q), periodBefore: q.get('compare') === 'none' ? null : period(q), currency: 'EUR' });
  const compared = (q, value) => (q.get('compare') === 'none' ? null : value);
  const deals = (q) => getData().deals.filter((d) => !q.get('owner') || d.owner === q.get('owner'));
  const sum = (list, currency = 'EUR') => list.reduce((s, d) => s + (d.value?.currency === currency ? d.value.amount : 0), 0);
  const others = (list) => (sum(list, 'CHF') ? [{ amount: sum(list, 'CHF'), currency: 'CHF' }] : []);
  const typeOf = (d) => getData().stages.find((s) => s.id === d.stageId).type;

  const kpis = (q) => {
    const all = deals(q);
    const [open, won, lost] = ['open', 'won', 'lost'].map((type) => all.filter((d) => typeOf(d) === type));
    const current = {
      totalLeads: all.length, newLeads: Math.round(all.length * 0.14), activeLeads: open.length, pipelineValue: sum(open), otherCurrencies: others(open),
      wonDeals: won.length, wonValue: sum(won), wonOtherCurrencies: [], conversionRate: share(won.length, all.length), conversionRateOfClosed: share(won.length, won.length + lost.length),
      avgScore: all.length ? 57.4 : null,
    };
    const before = { ...current, totalLeads: Math.round(all.length * 0.88), activeLeads: Math.round(open.length * 1.04), pipelineValue: Math.round(sum(open) * 0.91), wonDeals: Math.round(won.length * 0.8), conversionRate: share(Math.round(won.length * 0.95), all.length), avgScore: all.length ? 54.2 : null };
    return { ...frame(q), current, before: compared(q, before) };
  };

  const funnel = (q) => {
    const pipeline = getData().pipelines.find((p) => p.id === q.get('pipelineId')) ?? getData().pipelines[0];
    const stages = pipeline.stages.map((stage, i) => {
      const here = deals(q).filter((d) => d.stageId === stage.id);
      const entered = here.length ? Math.round(420 / (i + 1)) : 0;
      const undecided = Math.round(entered * 0.24);
      const advanced = share(Math.round((entered - undecided) * (0.78 - i * 0.06)), entered - undecided);
      const won = share(Math.round((entered - undecided) * 0.3), entered - undecided);
      const cohort = stage.type === 'open' ? { entered, undecided, advanced, won } : { entered: Math.round(entered * 0.8), undecided: 0, advanced: share(0, 0), won: share(0, 0) };
      const value = sum(here);
      return { stage: { id: stage.id, name: stage.name }, type: stage.type, count: here.length, value, weighted: Math.round((value * stage.probability) / 100), otherCurrencies: others(here), cohort, before: compared(q, { ...cohort, advanced: share(Math.round(advanced.part * 0.94), advanced.n) }) };
    });
    return { ...frame(q), pipeline: { id: pipeline.id, name: pipeline.name }, stages };
  };

  const sources = (q) => ({
    ...frame(q),
    sources: SOURCES.map((source) => {
      const mine = deals(q).filter((d) => getData().leads.find((l) => l.id === d.leadId).source === source);
      const [open, won, lost] = ['open', 'won', 'lost'].map((type) => mine.filter((d) => typeOf(d) === type));
      const current = { leads: mine.length, active: open.length, conversionRate: share(won.length, mine.length), conversionRateOfClosed: share(won.length, won.length + lost.length), wonValue: sum(won), pipelineValue: sum(open), otherCurrencies: [] };
      return { source, current, before: compared(q, { ...current, leads: Math.round(mine.length * (source.length % 2 ? 0.9 : 1.1)) }) };
    }),
  });

  const velocity = (q) => {
    const pipeline = getData().pipelines[0];
    const empty = deals(q).length === 0;
    const timeToWin = empty ? { won: 2, open: 3, mean: null, median: null, percentile90: null } : { won: 41, open: 312, mean: 38.4, median: 31, percentile90: 77 };
    const stages = pipeline.stages.filter((s) => s.type === 'open').map((s, i) => ({ stage: { id: s.id, name: s.name }, stay: empty ? { deals: 0, mean: null, median: null, percentile90: null } : { deals: 140 - i * 20, mean: 5.2 + i, median: [2.5, 4, 9.2, 6, 11.5, 7.8][i], percentile90: [6, 11, 24.5, 14, 29, 19][i] } }));
    const months = [...Array(3)].map((_, i) => ({ month: new Date(Date.now() - (2 - i) * 30 * DAY).toISOString().slice(0, 7), won: 11 + i * 3, mean: 36 - i, median: 30 - i }));
    return { ...frame(q), pipeline: { id: pipeline.id, name: pipeline.name }, current: { timeToWin, stages }, before: compared(q, { timeToWin: { ...timeToWin, median: empty ? null : 36 }, stages }), months };
  };

  const sla = (q) => {
    const row = (over, due, inTime, late, breached) => ({ minScore: null, owner: null, unassigned: false, due, inTime, late, breached, waiting: due - inTime - late - breached, inTimeShare: due ? inTime / (inTime + late + breached) : null, medianSeconds: due ? 4_300 : null, percentile90Seconds: due ? 41_000 : null, ...over });
    if (deals(q).length === 0) return { period: { ...period(q), total: row({}, 0, 0, 0, 0), tiers: [], owners: [], rows: [] }, previous: null };
    const tiers = [[85, 42, 31, 6, 2], [60, 118, 96, 11, 4], [40, 160, 140, 9, 2], [null, 90, 84, 2, 0]].map(([minScore, ...n]) => row({ minScore }, ...n));
    const owners = [['u-mk', 150, 132, 9, 2], ['u-sr', 140, 121, 10, 3], ['u-al', 80, 71, 5, 1], [null, 40, 27, 4, 2]].map(([owner, ...n]) => row({ owner, unassigned: owner === null }, ...n));
    const now = { ...period(q), total: row({}, 410, 351, 28, 8), tiers, owners, rows: tiers };
    return { period: now, previous: q.get('compare') === 'previous' ? { ...now, total: row({}, 380, 310, 40, 12) } : null };
  };

  const reports = { kpis, funnel, sources, velocity, sla };
  return Object.entries(reports).flatMap(([name, make]) => [
    ['GET', `/analytics/${name}`, ({ query }) => make(query)],
    ['GET', `/analytics/${name}/export.csv`, () => ({ status: 200, type: 'text/csv', body: `${name}\n` })],
  ]);
}
