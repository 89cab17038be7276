// What is shown beside a button for a file is what the file is asked for.
import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, lead, me, pageOf, pipeline, type Answer, type Handler } from '../../testing/fake-api.ts';
import { find, mount, settled } from '../../testing/mount.ts';
import '../audit-trail/index.ts';
import '../customer-links/index.ts';
import '../deleted-leads/index.ts';
import '../pipeline-settings/index.ts';
import '../threshold-trial/index.ts';

afterEach(() => vi.restoreAllMocks());

const period = { dateFrom: '2026-08-22T00:00:00Z', dateTo: '2026-11-20T00:00:00Z' };
const trial = { stageId: 's-1', threshold: 60, ...period, moved: 0, made: 1, moves: [{ leadId: 'l-2', leadName: 'Tom Baker', dealId: null, from: null, at: '2026-09-02T00:00:00Z', points: 71 }] };

interface Place {
  readonly element: 'dw-audit-trail' | 'dw-customer-links' | 'dw-deleted-leads' | 'dw-pipeline-settings' | 'dw-threshold-trial';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly shown: Readonly<Record<string, Answer | Handler>>;
  readonly first?: string;
  readonly file: string;
  readonly asks: string;
}

const PLACES: readonly Place[] = [
  { element: 'dw-pipeline-settings', shown: { 'GET /pipelines': { body: { items: [pipeline] } } }, file: 'statistics', asks: '/pipelines/p-1/statistics/export.csv' },
  {
    element: 'dw-threshold-trial',
    attributes: { 'pipeline-id': 'p-1', 'stage-id': 's-1', threshold: '60' },
    shown: { 'GET /pipelines/p-1/stages/s-1/threshold-trial': { body: trial } },
    first: '[data-testid=try-threshold]',
    file: 'trial',
    asks: '/pipelines/p-1/stages/s-1/threshold-trial/export.csv?threshold=60',
  },
  { element: 'dw-audit-trail', attributes: { 'record-id': 'l-1' }, shown: { 'GET /audit': { body: { items: [], nextCursor: null } } }, file: 'changes', asks: '/audit/export.csv?record=l-1' },
  { element: 'dw-deleted-leads', shown: { 'GET /leads': pageOf([lead()]) }, file: 'deleted-leads', asks: '/leads/export.csv?deleted=true&sort=-updatedAt' },
  { element: 'dw-customer-links', shown: { 'GET /customers/link-proposals': pageOf([]) }, file: 'customers', asks: '/customers/export.csv' },
  { element: 'dw-customer-links', shown: { 'GET /customers/link-proposals': pageOf([]) }, file: 'customer-links', asks: '/customers/link-proposals/export.csv?strength=weak' },
];

it.each(PLACES)('$element hands over the file of $file', async ({ element, attributes = {}, shown, first, file, asks }) => {
  const asked: string[] = [];
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { context } = fakeApi({
    'GET /me': { body: { ...me, permissions: [...me.permissions, 'pipelines-manage', 'audit-read', 'leads-delete'] } },
    ...shown,
    [`GET ${asks.split('?')[0]}`]: ({ url }) => (asked.push(url.pathname.replace('/dealwright/api/v1', '') + url.search), { body: 'a' }),
  });
  const shows = await mount(element, { context });
  for (const [name, value] of Object.entries(attributes)) shows.setAttribute(name, value);
  await settled(shows);
  if (first) find(shows, first).click();
  await settled(shows);
  find(find(shows, `dw-csv-button[file=${file}]`), 'button').click();
  await settled(shows);
  expect([asked, saved]).toEqual([[asks], [`${file}.csv`]]);
});
