// What the showcase shows: each element that a host may place, its module, and its attributes.
const element = (name, load, attributes = {}) => ({ name, load, attributes });

export const ELEMENTS = [
  element('dw-pipeline-board', () => import('../../src/elements/pipeline-board/index.ts')),
  element('dw-lead-list', () => import('../../src/elements/lead-list/index.ts')),
  element('dw-lead-page', () => import('../../src/elements/lead-page/index.ts'), { 'lead-id': 'lead-10' }),
  element('dw-deal-page', () => import('../../src/elements/deal-page/index.ts'), { 'deal-id': 'deal-10' }),
  element('dw-crm-dashboard', () => import('../../src/elements/crm-dashboard/index.ts')),
  element('dw-customer-panel', () => import('../../src/elements/customer-panel/index.ts'), { 'customer-email': 'maya', 'customer-name': 'Maya Chen' }),
  element('dw-score-panel', () => import('../../src/elements/score-panel/index.ts'), { 'lead-id': 'lead-10' }),
  element('dw-nav', () => import('../../src/elements/nav/index.ts'), { current: 'board' }),
  element('dw-import-wizard', () => import('../../src/elements/import-wizard/index.ts')),
  element('dw-pipeline-settings', () => import('../../src/elements/pipeline-settings/index.ts')),
  element('dw-scoring-settings', () => import('../../src/elements/scoring-settings/index.ts')),
  element('dw-scoring-draft', () => import('../../src/elements/scoring-draft/index.ts'), { 'draft-id': 'dr-1' }),
  element('dw-scoring-model', () => import('../../src/elements/scoring-model/index.ts'), { 'model-id': 'm-3' }),
  element('dw-plan-settings', () => import('../../src/elements/plan-settings/index.ts')),
  element('dw-sla-settings', () => import('../../src/elements/sla-settings/index.ts')),
  element('dw-field-settings', () => import('../../src/elements/field-settings/index.ts')),
  element('dw-currency-settings', () => import('../../src/elements/currency-settings/index.ts')),
  element('dw-job-settings', () => import('../../src/elements/job-settings/index.ts')),
  element('dw-audit-log', () => import('../../src/elements/audit-log/index.ts')),
  element('dw-customer-links', () => import('../../src/elements/customer-links/index.ts')),
  element('dw-deleted-leads', () => import('../../src/elements/deleted-leads/index.ts')),
];

const FEW = { cardsPerStage: 2, delay: 0 };

/** The states, as scenes of the mock API. */
export const STATES = [
  { id: 'filled', title: 'Filled', scene: FEW },
  { id: 'loading', title: 'Loading', scene: { ...FEW, silent: true } },
  { id: 'empty', title: 'Empty', scene: { ...FEW, empty: true } },
  { id: 'error', title: 'Error, with the number of the request', scene: { ...FEW, fail: 500 } },
  { id: 'no-permission', title: 'No permission', scene: { ...FEW, fail: 403 } },
  { id: 'offline', title: 'Offline', scene: { ...FEW, offline: true } },
];
