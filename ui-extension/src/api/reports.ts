import type { DwContext } from '../core/context.ts';
import { Client } from './client.ts';
import type { FunnelReport, KpiReport, ReportName, ReportQuery, SlaReport, SourceReport, VelocityReport } from './types.ts';

/** The reports of the REST API, each as figures and as a file. */
export class ReportsApi {
  private readonly http: Client;

  constructor(context: DwContext) {
    this.http = new Client(context);
  }

  async kpis(query: ReportQuery, signal?: AbortSignal): Promise<KpiReport> {
    return (await this.http.call('crm.analytics.kpis', { query, signal })).value;
  }

  async funnel(query: ReportQuery, signal?: AbortSignal): Promise<FunnelReport> {
    return (await this.http.call('crm.analytics.funnel', { query, signal })).value;
  }

  async sources(query: ReportQuery, signal?: AbortSignal): Promise<SourceReport> {
    return (await this.http.call('crm.analytics.sources', { query, signal })).value;
  }

  async velocity(query: ReportQuery, signal?: AbortSignal): Promise<VelocityReport> {
    return (await this.http.call('crm.analytics.velocity', { query, signal })).value;
  }

  async sla(query: ReportQuery, signal?: AbortSignal): Promise<SlaReport> {
    return (await this.http.call('crm.analytics.sla', { query: slaQuery(query), signal })).value;
  }

  export(report: ReportName, query: ReportQuery): Promise<Blob> {
    return this.http.file(`crm.analytics.${report}Export`, { query: report === 'sla' ? slaQuery(query) : query });
  }
}

/** The report on answers compares only where it is asked to. */
function slaQuery({ compare, ...query }: ReportQuery): ReportQuery {
  return compare === 'none' ? query : { ...query, compare };
}
