// Dialogs: a button opens each, as something in its owner does.
import { ApiError } from '../../../src/api/error.ts';
import { given } from '../states.mjs';

const refused = (fields, detail) => new ApiError(400, { code: 'validation-failed', detail, errors: Object.entries(fields).map(([pointer, fault]) => ({ pointer: `/${pointer}`, detail: fault })) }, null);
const items = async (asked) => (await asked).items;
const pipelines = (ask) => items(ask('/pipelines'));
const stage = async (ask, more = {}) => ({ stage: (await pipelines(ask))[0].stages[2], pipelineId: 'pipe-1', ...more });
const lead = async (ask, id = 'lead-1', more = {}) => ({ lead: { value: { ...(await ask(`/leads/${id}`)), ...more }, etag: '"1"' } });
const sent = (element) => element.renderRoot.querySelector('form').requestSubmit();
const opening = { open: true };

/** Each state is closed until its button is pressed. */
const dialog = (states, common) => given(states, { opening, common });

const lastChange = { actor: { kind: 'user', id: 'u-sr', name: 'Sam Rivers' }, at: '2026-11-20T09:12:00Z', from: { id: 's-1', name: 'New' }, to: { id: 's-2', name: 'Qualified' }, reason: null, score: null };
const conflict = (problem) => ({ opening: { conflict: { name: 'Orion Logistics', stage: 'Proposal', problem } } });

export const DIALOGS = {
  'dw-add-deal-dialog': dialog({ Empty: { properties: async (ask) => ({ pipelineId: 'pipe-1', stageId: 'stage-0', stages: (await pipelines(ask))[0].stages }) }, 'Something is missing': { properties: async (ask) => ({ pipelineId: 'pipe-1', stageId: 'stage-0', stages: (await pipelines(ask))[0].stages }), then: sent } }),
  'dw-add-lead-dialog': dialog({ Empty: {}, 'Something is missing': { then: sent } }),
  'dw-bulk-report': given({ 'Some were refused': { opening: { report: { changed: 7, refused: [{ name: 'Maya Chen', why: 'The record was changed since you read it.' }, { name: 'Tom Baker', why: 'A reason is needed.' }] } } } }),
  'dw-confirm-dialog': dialog({ Filled: {}, 'Not possible': { properties: { blocked: true, failure: 'Other pipelines refer to it.' } } }, { heading: 'Delete Proposal?', text: 'Its deals move to Qualified.', action: 'Delete' }),
  'dw-conflict-dialog': given({ 'Somebody moved it': conflict({ lastChange }), 'Somebody changed it': conflict({}) }),
  'dw-convert-dialog': dialog({
    'With suggestions': { properties: async (ask) => ({ ...(await lead(ask)), wins: true }) },
    'The host takes no new customers': { scene: { noCreation: true }, properties: async (ask) => ({ ...(await lead(ask)), wins: true }) },
    Linked: { properties: (ask) => lead(ask, 'lead-1', { customer: { id: 'cust-1', name: 'Orion Logistics', url: '#' } }) },
    Offline: { scene: { offline: true }, properties: (ask) => lead(ask) },
  }),
  'dw-dialog': dialog({ Filled: {}, Wide: { properties: { wide: true } } }, { heading: 'Add lead', innerHTML: '<p>What is asked stands here.</p><button slot="footer" type="button" autofocus>Answer</button>' }),
  'dw-field-dialog': dialog({
    New: {},
    'A choice': { properties: async (ask) => ({ field: (await items(ask('/custom-fields')))[1] }) },
    'Not taken': { properties: { errors: { key: 'Another field has this key.', label: 'Is needed.' }, failure: 'Some values are not valid.' } },
  }),
  'dw-lost-dialog': dialog({ 'A deal is lost': {}, 'The score is too low': { properties: { asks: 'low' } }, Disqualified: { properties: { asks: 'disqualified' } }, 'A reason is missing': { then: sent } }, { name: 'Orion Logistics' }),
  'dw-merge-dialog': dialog({ 'To be found': { properties: (ask) => lead(ask) }, Compared: { properties: async (ask) => ({ ...(await lead(ask)), otherId: 'lead-9' }) }, 'The other cannot be read': { scene: { fail: 500 }, properties: { otherId: 'lead-9' } } }),
  'dw-name-dialog': dialog({ Empty: {}, Filled: { properties: { value: 'Renewals' } }, 'Not taken': { properties: { value: 'Renewals', failure: 'Another pipeline has this name.' } }, 'A name is missing': { then: sent } }, { heading: 'Add pipeline', label: 'Name', text: 'It begins with the stages of the first one.' }),
  'dw-plan-dialog': dialog({
    New: {},
    'From the host': { properties: async (ask) => ({ plan: (await items(ask('/plans')))[1] }) },
    'Not taken': { properties: { failure: refused({ name: 'Is needed.', 'price/amount': 'Must not be below zero.' }, 'Some values are not valid.') } },
    'Changed meanwhile': { properties: { notice: 'Somebody changed the plan. Look at it once more.' } },
  }),
  'dw-preset-dialog': dialog({ Filled: {}, Loading: { scene: { silent: true } }, Error: { scene: { fail: 500 } }, 'Cannot be begun': { properties: { failure: 'The database did not answer in time.' } } }),
  'dw-scope-dialog': dialog({ Filled: {}, Failed: { properties: { failure: 'Somebody published meanwhile.' } }, Busy: { properties: { busy: true } } }, { heading: 'Publish Blended 3?', action: 'Publish' }),
  'dw-stage-dialog': dialog({
    New: { properties: { pipelineId: 'pipe-1' } },
    Filled: { properties: stage },
    'Not taken': { properties: (ask) => stage(ask, { failure: refused({ name: 'Is needed.', probability: 'Must be from 0 to 100.' }, 'Some values are not valid.') }) },
    'Changed meanwhile': { properties: (ask) => stage(ask, { notice: 'Somebody changed the stage. Look at it once more.' }) },
  }),
};
