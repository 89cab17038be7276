// What a host may place: whole pages and panels. Each asks the API by itself.
import { asking } from '../states.mjs';

const lists = asking();
const record = (attributes, more) => asking({ attributes, without: ['Empty'], ...more });

export const PAGES = {
  'dw-pipeline-board': lists,
  'dw-lead-list': lists,
  'dw-lead-page': record({ 'lead-id': 'lead-10' }),
  'dw-deal-page': record({ 'deal-id': 'deal-10' }),
  'dw-crm-dashboard': lists,
  'dw-customer-panel': asking({ attributes: { 'customer-email': 'maya', 'customer-name': 'Maya Chen' } }),
  'dw-score-panel': record({ 'lead-id': 'lead-10' }),
  'dw-nav': asking({ attributes: { current: 'board' }, without: ['Empty', 'Error, with the number of the request', 'Offline'] }),
  'dw-import-wizard': lists,
  'dw-pipeline-settings': lists,
  'dw-scoring-settings': lists,
  'dw-scoring-draft': record({ 'draft-id': 'dr-1' }),
  'dw-scoring-model': record({ 'model-id': 'm-3' }),
  'dw-plan-settings': lists,
  'dw-sla-settings': lists,
  'dw-field-settings': lists,
  'dw-currency-settings': lists,
  'dw-job-settings': lists,
  'dw-audit-log': lists,
  'dw-customer-links': lists,
  'dw-deleted-leads': asking({ scene: { cardsPerStage: 7 } }),
};
