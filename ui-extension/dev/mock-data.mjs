// Seeded data for the mock server: the same on each start, with long names and odd cases among it.

/** mulberry32: small, seeded, good enough for names. */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = ['Anna', 'Tom', 'Ines', 'Luc', 'Maya', 'Jonas', 'Priya', 'Ewan', 'Carla', 'Piet', 'Sofia', 'Neil', 'Aiko', 'Mateo', 'Zofia', 'Omar'];
const LAST = ['Weiss', 'Baker', 'Duarte', 'Favre', 'Chen', 'Brandt', 'Nair', 'Reid', 'Ruiz', 'de Vries', 'Lind', 'Quarry', 'Tanaka', 'Fernández-Castellanos', 'Wiśniewska', 'Haddad'];
const COMPANY = ['Nordlicht Energie', 'Baker & Lunt Ltd', 'Fabrikam Foods', 'Helvetia Papier', 'Orion Logistics', 'Tessera Bau GmbH', 'Acme Retail', 'Kestrel Marine', 'Solano Hotels', 'Vela Instruments', 'Borealis Pharma', 'Quarry & Sons', 'Donaudampfschifffahrtsgesellschaft für Binnenverkehr mbH & Co. KG', 'Tailspin Toys', 'Aurora Textiles', 'Lumen Optik'];
const TITLES = ['VP Operations', 'Head of Purchasing', 'CTO', 'Office manager', 'Geschäftsführerin', 'Student'];
const SOURCES = ['website', 'referral', 'paid_ads', 'organic_search', 'social_media', 'cold_outreach', 'event', 'partner', 'other'];
export const OWNERS = [
  { id: 'u-mk', userName: 'mira', displayName: 'Mira Keller', email: 'mira@example.org' },
  { id: 'u-sr', userName: 'sam', displayName: 'Sam Rivers', email: 'sam@example.org' },
  { id: 'u-al', userName: 'ada', displayName: 'Ada Lund', email: 'ada@example.org' },
];

const STAGES = [
  ['New', '#7b8794', 10, 'open', null],
  ['Contacted', '#5b6ee1', 15, 'open', null],
  ['Qualified', '#3454d1', 25, 'open', 60],
  ['Demo scheduled', '#0f8ba0', 40, 'open', 70],
  ['Proposal', '#8a5a00', 55, 'open', null],
  ['Negotiating', '#0f7b4f', 75, 'open', null],
  ['Won', '#0f7b4f', 100, 'won', null],
  ['Lost', '#b3261e', 0, 'lost', null],
];

export const band = (points) => (points >= 70 ? 'high' : points >= 40 ? 'medium' : 'low');

export function makeData({ cardsPerStage = 50, seed = 7, now = Date.now(), empty = false, even = false } = {}) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const stages = STAGES.map(([name, colour, probability, type, scoreThreshold], position) => ({
    id: `stage-${position}`, name, position, type, colour, probability, scoreThreshold, slaDays: type === 'open' ? 14 : null,
    thresholdEnforced: name === 'Demo scheduled', autoNurture: position === 1, requiredFields: name === 'Proposal' ? ['deal.value', 'lead.email', 'lead.company'] : [], leadStatus: type === 'open' ? null : type,
  }));
  const pipelines = [
    { id: 'pipe-1', name: 'New business', isDefault: true, position: 0, version: 1, currency: 'EUR', stages },
    { id: 'pipe-2', name: 'Renewals and expansion of existing contracts', isDefault: false, position: 1, version: 1, currency: 'EUR', stages: stages.slice(0, 2).map((s) => ({ ...s, id: `r-${s.id}` })) },
  ];
  const leads = [];
  const deals = [];
  const counts = stages.map((s, i) => (empty ? 0 : even ? cardsPerStage : i === 4 && cardsPerStage > 10 ? 3 : i === 1 && cardsPerStage > 10 ? cardsPerStage * 3 : cardsPerStage));
  if (!empty && !even && cardsPerStage <= 10) counts[5] = 0;
  stages.forEach((stage, s) => {
    for (let i = 0; i < counts[s]; i++) {
      const firstName = pick(FIRST);
      const lastName = pick(LAST);
      const company = next() < 0.12 ? null : pick(COMPANY);
      const points = Math.min(100, Math.max(0, Math.round(30 + s * 6 + next() * 50 - 15)));
      const value = next() < 0.08 ? null : { amount: Math.round(next() * next() * 120_000) * 100, currency: next() < 0.05 ? 'CHF' : 'EUR' };
      const owner = next() < 0.15 ? null : pick(OWNERS);
      const days = Math.floor(next() * next() * 45);
      const entered = new Date(now - days * 86_400_000 - 3_600_000).toISOString();
      const created = new Date(now - (days + 12 + Math.floor(next() * 200)) * 86_400_000).toISOString();
      const id = `lead-${leads.length + 1}`;
      const dealId = `deal-${deals.length + 1}`;
      const known = next();
      const lead = {
        id, firstName, lastName, displayName: `${firstName} ${lastName}`,
        email: `${firstName}.${lastName}@${(company ?? 'mail').toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '-')}.example`.toLowerCase().replaceAll(' ', ''),
        phone: '+44 20 7946 0018', company, jobTitle: pick(TITLES), companySize: Math.floor(next() * 900) + 5,
        industry: 'Logistics', country: 'GB', website: 'orion.example', source: pick(SOURCES),
        status: stage.type === 'open' ? (i % 9 === 0 ? 'new' : ['new', 'contacted', 'qualified', 'qualified', 'proposal', 'negotiating'][s]) : stage.type,
        estimatedValue: value, assignedTo: owner?.id ?? null, tags: next() < 0.3 ? ['key account', 'fair 2026'] : [],
        score: next() < 0.04 ? null : { points, band: band(points), coverage: 0.3 + known * 0.69 },
        dealId, createdAt: created, updatedAt: entered, scoreUpdatedAt: entered, version: 1, stageId: stage.id,
      };
      leads.push(lead);
      deals.push({
        id: dealId, title: `${company ?? lead.displayName}: first order`, pipelineId: 'pipe-1', stageId: stage.id, leadId: id, value,
        owner: owner?.id ?? null, enteredStageAt: entered, version: 1, slow: days > 18,
        closedAt: stage.type === 'open' ? null : entered, closeReason: stage.type === 'lost' ? 'Chose a competitor' : null,
        history: stages.slice(0, stage.type === 'lost' ? 3 : s + 1).map((to, k, path) => ({
          from: k === 0 ? null : { id: path[k - 1].id, name: path[k - 1].name }, to: { id: to.id, name: to.name },
          at: new Date(new Date(created).getTime() + k * 3 * 86_400_000).toISOString(),
          actor: k % 2 ? { kind: 'automation', id: null, name: null } : { kind: 'user', id: 'u-mk', name: 'Mira Keller' },
          reason: k % 2 ? 'Score reached 70' : null, score: k % 2 ? 71 : null,
        })),
      });
    }
  });
  return { stages, pipelines, leads, deals };
}
