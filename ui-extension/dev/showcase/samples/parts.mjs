// Elements inside of others: what each is given by its owner, and what it asks the API by itself.
import { ApiError, OfflineError } from '../../../src/api/error.ts';
import { servicesOf } from '../../../src/core/services.ts';
import { daysByStage } from '../../../src/model/history.ts';
import { mergeFields } from '../../../src/model/merge.ts';
import { sharersOf, shareOf } from '../../../src/model/scoring-model.ts';
import { asking, given } from '../states.mjs';

const failed = new ApiError(500, { code: 'internal-error', title: 'internal-error', detail: 'The database did not answer in time.' }, 'req-7f3a91');
const items = async (asked) => (await asked).items;
const pipelines = (ask) => items(ask('/pipelines'));
const users = (ask) => items(ask('/users'));
/** Waits for the button, which may come with what the API answers. */
const pressed = (selector) => async (element) => {
  while (!element.renderRoot.querySelector(selector)) await new Promise((done) => setTimeout(done, 10));
  element.renderRoot.querySelector(selector).click();
};
const sent = (element) => element.renderRoot.querySelector('form').requestSubmit();
const busy = { busy: true };

const boardOf = (ask) => ask('/pipelines/pipe-1/board');
async function column(ask, more) {
  const [{ columns }, me] = await Promise.all([boardOf(ask), ask('/me')]);
  return { column: columns[0], adds: true, selects: true, movable: me.permissions.includes('deals-move'), ...more(columns[0]) };
}

const logged = async (ask) => {
  await ask('/leads/lead-10/activities', 'POST', { type: 'call', direction: 'outbound', subject: 'Asked about the budget', outcome: 'Is decided in January', durationSeconds: 540 });
  await ask('/leads/lead-10/activities', 'POST', { type: 'task', subject: 'Send the offer', dueAt: '2027-01-11T09:00:00Z' });
  return {};
};

const FACTS = [
  { id: 'title', name: 'Title', text: 'First order', edit: { type: 'text', value: 'First order' } },
  { id: 'source', name: 'Source', text: 'Referral', edit: { type: 'choice', value: 'referral', options: [['referral', 'Referral'], ['website', 'Website']] } },
  { id: 'close', name: 'Expected close', text: '', edit: { type: 'date', value: '' } },
  { id: 'site', name: 'Web site', text: 'orion.example', href: 'https://orion.example' },
];

const FILE = ['Prospect ID,Lead Number,Lead Source,Converted,Country,Tag', ...Array.from({ length: 40 }, (_, i) => `id-${i},${1000 + i},Google,${i % 2},India,x`)].join('\n');
const uploaded = (ask) => ask('/imports?fileName=Leads.csv', 'POST', FILE);
async function mapping(ask) {
  const { columns, suggestedMapping } = await uploaded(ask);
  return { columns, mapping: suggestedMapping, stages: (await pipelines(ask))[0].stages.map(({ name }) => name) };
}
async function preview(ask, more = {}) {
  const { id } = await uploaded(ask);
  return { preview: { ...(await ask(`/imports/${id}/preview`, 'POST')), ...more } };
}
const run = (more) => ({
  properties: { run: { id: 'imp-1', fileName: 'Leads.csv', state: 'running', rows: 200, processed: 50, accepted: 48, refused: 2, scored: 48, startedAt: null, finishedAt: null, failure: null, problems: [], ...more } },
});

const model = async (ask, key, more = {}) => ({ model: (await items(ask('/scoring/presets'))).find((preset) => preset.key === key).document, ...more });
async function factor(ask, kind) {
  const presets = await items(ask('/scoring/presets'));
  const model = presets.map(({ document }) => document).find(({ factors }) => factors.some((one) => one.kind === kind));
  const found = model?.factors.find((one) => one.kind === kind) ?? { id: 'linked', kind, weight: 10, feature: 'customerLinked', yes: 100, no: 0 };
  const of = model ?? presets[0].document;
  return { factor: found, share: model ? shareOf(of, found) : 0.1, sharers: sharersOf(of, found.id), others: of.factors.filter((other) => other !== found).map(({ id }) => id) };
}
const KINDS = { 'Category table': 'category-table', 'Curve of a number': 'number-curve', 'Yes or no': 'boolean', 'Text patterns': 'text-patterns', Completeness: 'completeness', Recency: 'recency', 'Decayed count': 'decayed-count', Ladder: 'ladder' };
const unfolded = pressed('summary');

const stages = async (ask) => (await pipelines(ask))[0].stages;
async function path(ask, more = {}) {
  const deal = await ask('/deals/deal-5');
  return { stages: await stages(ask), current: deal.stage.id, days: daysByStage(deal.stageHistory, null, Date.now()), ...more };
}

async function compared(ask) {
  const [mine, other, people, fields] = await Promise.all([ask('/leads/lead-1'), ask('/leads/lead-9'), users(ask), items(ask('/custom-fields'))]);
  return { fields: mergeFields(mine, other, people, fields), mine: mine.displayName, other: other.displayName };
}

const report = asking({ properties: { query: {} }, without: ['Empty'] });
const suggestions = (ask) => items(ask('/leads/lead-1/customer-suggestions'));
const linked = { id: 'cust-1', name: 'Orion Logistics', url: '#dw-customer-link' };
const conversion = { customerId: 'cust-1', way: 'created', at: '2026-11-20T09:12:00Z', by: { kind: 'user', id: 'u-mk', name: 'Mira Keller' } };

export const PARTS = {
  'dw-activity-form': given({ Empty: { attributes: { 'lead-id': 'lead-10' } }, 'Server refuses': { attributes: { 'lead-id': 'lead-10' }, scene: { fail: 500 }, then: sent } }),
  'dw-app': given({ Filled: {}, Loading: { scene: { silent: true } }, Error: { scene: { fail: 500 } }, 'No permission': { scene: { fail: 403 } }, 'Signed out': { scene: { fail: 401 } }, Offline: { scene: { offline: true } } }),
  'dw-audit-trail': asking({ attributes: { 'record-id': 'lead-10' } }),
  'dw-board-column': given({
    Filled: { properties: (ask) => column(ask, () => ({})) },
    Selected: { properties: (ask) => column(ask, ({ cards }) => ({ selected: new Set([cards[0].dealId]) })) },
    'A card is carried': { properties: (ask) => column(ask, ({ cards }) => ({ target: true, grabbed: cards[0], activeId: cards[0].dealId })) },
    'More to load': { properties: (ask) => column(ask, (of) => ({ column: { ...of, nextCursor: 'more', count: 180 } })) },
    Empty: { properties: (ask) => column(ask, (of) => ({ column: { ...of, cards: [], count: 0 }, emptyText: 'Drag a deal here.', emptyLink: { href: '#dw-board-column', text: 'Add a lead' } })) },
  }),
  'dw-board-filters': given({
    Filled: { properties: async (ask) => ({ pipelines: await pipelines(ask), users: await users(ask), pipelineId: 'pipe-1', filter: {} }) },
    'In use': { properties: async (ask) => ({ pipelines: await pipelines(ask), users: await users(ask), pipelineId: 'pipe-1', filter: { q: 'orion', owner: 'u-mk', scoreMin: 70 } }) },
  }),
  'dw-business-hours': given({
    Filled: { properties: async (ask) => ({ week: (await ask('/settings/sla')).businessHours, timeZone: 'Europe/Berlin' }) },
    'No hours yet': { properties: { week: null } },
    Busy: { properties: async (ask) => ({ week: (await ask('/settings/sla')).businessHours, timeZone: 'Europe/Berlin', ...busy }) },
  }),
  'dw-consents': given(
    {
      Filled: {},
      'Being changed': { properties: { editable: true }, then: pressed('.edit') },
      History: { properties: { editable: true }, then: pressed('[aria-expanded]') },
      'History that cannot be read': { scene: { fail: 500 }, then: pressed('[aria-expanded]') },
    },
    { attributes: { 'lead-id': 'lead-10' }, common: { consent: { email: { given: true, at: '2026-11-01T00:00:00Z', how: 'Newsletter form' }, phone: { given: false, at: '2026-11-01T00:00:00Z', how: null }, ads: null } } },
  ),
  'dw-csv-button': given({ Filled: {}, Framed: { properties: { framed: true } }, 'The file cannot be had': { then: pressed('button') } }, { common: { what: 'Plans', file: 'plans', source: () => Promise.reject(failed) } }),
  'dw-customer-link': given(
    {
      'Nobody, with suggestions': {},
      Searching: { then: pressed('[data-testid=pick-customer]') },
      Linked: { properties: { customer: linked } },
      Converted: { properties: { customer: linked, conversion, editable: false } },
      'Only to be read': { properties: { editable: false, converts: false } },
      Busy: { properties: { customer: linked, ...busy } },
    },
    { attributes: { 'lead-id': 'lead-1' }, common: { editable: true, converts: true } },
  ),
  'dw-customer-picker': given({ Filled: { properties: async (ask) => ({ suggestions: await suggestions(ask) }) }, Picked: { properties: async (ask) => ({ suggestions: await suggestions(ask), picked: 'cust-3' }) }, 'No suggestions': {} }),
  'dw-dashboard-panel': asking(),
  'dw-deal-bulk': given(
    { Filled: { properties: async (ask) => ({ stages: await stages(ask), users: await users(ask) }) }, 'Only to be read': { properties: { movable: false, writable: false } }, Busy: { properties: async (ask) => ({ stages: await stages(ask), users: await users(ask), ...busy }) } },
    { common: { count: 2, movable: true, writable: true } },
  ),
  'dw-editable-facts': given(
    {
      Filled: {},
      'Being changed': { then: pressed('.edit') },
      'Not taken': { properties: { failure: 'A title is needed.' }, then: pressed('.edit') },
      'Changed meanwhile': { properties: { conflict: ['Sam Rivers · Title: First order → Pilot'] }, then: pressed('.edit') },
      Empty: { properties: { facts: [] } },
    },
    { common: { heading: 'Deal', facts: FACTS } },
  ),
  'dw-factor-editor': given({
    ...Object.fromEntries(Object.entries(KINDS).map(([title, kind]) => [title, { properties: (ask) => factor(ask, kind), then: unfolded }])),
    Faults: { properties: async (ask) => ({ ...(await factor(ask, 'category-table')), faults: { weight: 'Must be a number from 0.001 to 100000.' } }), then: unfolded },
    'Only to be read': { properties: async (ask) => ({ ...(await factor(ask, 'number-curve')), disabled: true }), then: unfolded },
  }),
  'dw-funnel-report': [...report, ...given({ Cohorts: { properties: { query: {}, view: 'cohort' } } })],
  'dw-holiday-list': given(
    { Filled: { properties: async (ask) => ({ holidays: await items(ask('/settings/holidays')) }) }, Empty: {}, 'A list is pasted': { then: pressed('[data-testid=paste]') }, 'A day is missing': { then: sent }, Busy: { properties: async (ask) => ({ holidays: await items(ask('/settings/holidays')), ...busy }) } },
  ),
  'dw-import-history': asking({ properties: async (ask) => void (await uploaded(ask)) }),
  'dw-import-mapping': given({ Filled: { properties: mapping }, 'Nothing suggested': { properties: async (ask) => ({ ...(await mapping(ask)), mapping: { fields: {} } }) } }),
  'dw-import-preview': given({ Filled: { properties: (ask) => preview(ask) }, 'All rows are good': { properties: (ask) => preview(ask, { refused: 0, accepted: 40, problems: [] }) }, 'All rows are refused': { properties: (ask) => preview(ask, { refused: 40, accepted: 0, sample: [] }) } }),
  'dw-import-report': given({ Running: run({}), Done: run({ state: 'done', processed: 200, problems: [{ row: 17, column: 'Country', value: 'Atlantis', detail: 'is not a country that is known here' }] }), Failed: run({ state: 'failed', failure: 'The disk is full.' }) }),
  'dw-kpi-cards': report,
  'dw-lead-bulk': given({
    Filled: { properties: async (ask) => ({ count: 3, users: await users(ask), pipelines: await pipelines(ask), permissions: (await ask('/me')).permissions }) },
    'Only to be read': { properties: { count: 3, permissions: ['leads-read'] } },
    Busy: { properties: async (ask) => ({ count: 3, users: await users(ask), pipelines: await pipelines(ask), permissions: (await ask('/me')).permissions, ...busy }) },
  }),
  'dw-lead-filters': given({ Filled: { properties: async (ask) => ({ users: await users(ask) }) }, 'In use': { properties: async (ask) => ({ users: await users(ask), filter: { q: 'orion', status: 'new,contacted', source: 'referral', band: 'high', scoreMin: '85', olderThan: 'PT24H', tag: 'fair 2026' } }) } }),
  'dw-live-hint': given({ 'Somebody changed it': { properties: { change: { who: 'Sam Rivers', at: new Date().toISOString() } } }, 'Others changed the list': { properties: { text: '3 new leads' } }, 'Nothing to tell': {} }),
  'dw-live-state': given({
    'Changes arrive': {},
    'Not live': { scene: { offline: true }, then: (element) => void servicesOf(element.context).live.listen({ topics: ['leads'] }) },
  }),
  'dw-match-list': asking({ attributes: { 'lead-id': 'lead-40' }, properties: { merges: true }, scene: { cardsPerStage: 6 }, without: ['Loading'] }),
  'dw-menu': given({
    Actions: { opening: (menu, button) => menu.show(button, 'Actions', [{ title: 'Move to', items: [{ id: 'a', label: 'Proposal', colour: '#8a5a00' }, { id: 'b', label: 'Won', colour: '#0f7b4f', disabled: true }] }, { items: [{ id: 'c', label: 'Delete' }] }], () => undefined) },
    'One of several': { opening: (menu, button) => menu.show(button, 'Theme', [{ title: 'Theme', items: [{ id: 'a', label: 'Light', checked: true }, { id: 'b', label: 'Dark', checked: false }] }], () => undefined) },
    'Several of them': { opening: (menu, button) => menu.show(button, 'Columns', [{ title: 'Columns', items: [{ id: 'a', label: 'Company', checked: true, several: true }, { id: 'b', label: 'E-mail', checked: false, several: true }] }], () => undefined) },
  }),
  'dw-merge-table': given({ Filled: { properties: compared }, Chosen: { properties: async (ask) => ({ ...(await compared(ask)), take: new Set(['company', 'email']) }) } }),
  'dw-model-form': given({
    Filled: { properties: (ask) => model(ask, 'firmographic') },
    Faults: { properties: (ask) => model(ask, 'journey', { faults: { 'bands/high': 'Must be above the other.', base: 'Must be a whole number.' } }) },
    'Only to be read': { properties: (ask) => model(ask, 'journey', { disabled: true }) },
  }),
  'dw-model-preview': given({ Filled: { properties: async (ask) => ({ outcome: await ask('/scoring/drafts/dr-1/try', 'POST') }) }, Loading: { properties: { loading: true } }, Error: { properties: { error: failed } }, 'Nothing tried yet': {} }),
  'dw-rate-form': given({ Filled: {}, 'Something is missing': { then: sent }, Busy: { properties: busy } }),
  'dw-saved-views': given({ Filled: { properties: { kind: 'leads', parameters: { status: ['new'] } } }, 'One is shown': { properties: { kind: 'leads', current: 'hot' } }, Offline: { scene: { offline: true } } }),
  'dw-score-history': given({
    Filled: { properties: async (ask) => ({ leadId: 'lead-10', replays: true, scores: await items(ask('/leads/lead-10/score/history')) }) },
    Replayed: { properties: async (ask) => ({ leadId: 'lead-10', replays: true, scores: await items(ask('/leads/lead-10/score/history')) }), then: pressed('[data-testid=replay]') },
    'No score yet': {},
  }),
  'dw-sla-report': report,
  'dw-sla-targets': given({ Filled: { properties: async (ask) => ({ targets: (await ask('/settings/sla')).targets, dueSoon: 60 }) }, Empty: {}, Busy: { properties: async (ask) => ({ targets: (await ask('/settings/sla')).targets, ...busy }) } }),
  'dw-snackbar': given({
    'A note': { then: (bar) => bar.show({ text: 'Maya Chen was added.' }) },
    'With an action': { then: (bar) => bar.show({ text: 'Orion Logistics moved to Proposal.', action: { label: 'Undo', run: () => undefined } }) },
    'Nothing to tell': {},
  }),
  'dw-source-report': report,
  'dw-stage-bars': given({ Filled: { properties: async (ask) => ({ board: await boardOf(ask) }) }, Empty: { scene: { empty: true }, properties: async (ask) => ({ board: await boardOf(ask) }) } }),
  'dw-stage-list': given({ Filled: { properties: async (ask) => ({ stages: await stages(ask) }) }, Empty: {} }),
  'dw-stage-path': given({ 'Only to be read': { properties: path }, Movable: { properties: (ask) => path(ask, { movable: true }) }, Won: { properties: (ask) => path(ask, { current: 'stage-6' }) }, Lost: { properties: (ask) => path(ask, { current: 'stage-7' }) } }),
  'dw-state': given({
    Empty: { properties: { heading: 'No leads yet', text: 'Add the first one, or bring them along as a file.' } },
    Compact: { properties: { heading: 'No activities yet', text: 'Log the first call.', compact: true } },
    'A whole page': { properties: { heading: 'No pipeline yet', text: 'An administrator makes one.', wholePage: true } },
    Error: { properties: { error: failed } },
    'No permission': { properties: { error: new ApiError(403, { code: 'not-permitted', detail: 'This needs the permission leads-read.' }, null) } },
    'Not there': { properties: { error: new ApiError(404, {}, null) } },
    'Signed out': { properties: { error: new ApiError(401, {}, null) } },
    Offline: { properties: { error: new OfflineError() } },
  }),
  'dw-threshold-trial': given(
    { Filled: {}, Tried: { then: pressed('button') }, 'Cannot be tried': { scene: { fail: 500 }, then: pressed('button') }, 'No threshold': { attributes: {} } },
    { attributes: { 'pipeline-id': 'pipe-1', 'stage-id': 'stage-2', threshold: '60' } },
  ),
  'dw-time-zone': given({ Filled: { properties: { zone: 'Europe/Berlin' } }, 'Not taken': { properties: { zone: 'Europe/Berlin', fault: 'There is no such time zone.' } }, Busy: { properties: { zone: 'Europe/Berlin', ...busy } } }),
  'dw-timeline': asking({ attributes: { 'lead-id': 'lead-10' }, properties: logged }),
  'dw-user-menu': given({ Filled: { properties: async (ask) => ({ me: await ask('/me') }) } }),
  'dw-velocity-report': report,
};
