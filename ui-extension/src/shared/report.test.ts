import { html, type TemplateResult } from 'lit';
import { expect, it, vi } from 'vitest';
import { define } from '../core/define.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { sourceReport } from '../testing/fake-reports.ts';
import { find, settled, textOf } from '../testing/mount.ts';
import type { ReportQuery, SourceReport } from '../api/types.ts';
import { Report } from './report.ts';

class Sample extends Report<SourceReport> {
  protected readonly name = 'sources';
  protected readonly heading = 'sources.title';

  protected fetch(query: ReportQuery, signal: AbortSignal): Promise<SourceReport> {
    return this.services.reports.sources(query, signal);
  }

  protected content({ sources }: SourceReport): TemplateResult {
    return html`<p>${sources.length} sources</p>`;
  }
}

define('dw-sample-report', Sample);

async function shown(status = 200): Promise<Sample> {
  const body = status === 200 ? sourceReport : { code: 'internal-error', detail: 'The disk is full.' };
  const { context } = fakeApi({ 'GET /analytics/sources': { status, body } });
  const report = document.createElement('dw-sample-report') as Sample;
  Object.assign(report, { context, query: {} });
  document.body.replaceChildren(report);
  await settled(report);
  return report;
}

it('shows what it loaded', async () => {
  expect(textOf(await shown())).toContain('3 sources');
});

it('fails by itself, and can be tried again', async () => {
  const report = await shown(500);
  expect(textOf(report)).toContain('The disk is full.');
  find(report, 'dw-state button').click();
  await settled(report);
  expect(textOf(report)).toContain('The disk is full.');
});

it('loads anew for another question, and not for the same one', async () => {
  const report = await shown();
  const fetch = vi.spyOn(globalThis, 'fetch');
  report.requestUpdate();
  await settled(report);
  expect(fetch).not.toHaveBeenCalled();
  report.query = { compare: 'none' };
  await settled(report);
  expect(fetch).toHaveBeenCalledOnce();
});

it('a file that cannot be had is told', async () => {
  const report = await shown();
  find(report, '[data-testid=export-sources]').click();
  await settled(report);
  expect(find(report, '[role=alert]')).toBeTruthy();
});
