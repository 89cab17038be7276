import { html, nothing, type TemplateResult } from 'lit';
import type { DwContext } from '../../core/context.ts';
import type { Text } from '../../core/i18n.ts';
import type { Route } from '../../core/router.ts';
import { FILTERS } from '../../model/lead-query.ts';
import { USUAL_RANGE } from '../../model/period.ts';

type PageName = Exclude<Route['page'], 'not-found'>;

/** Each page's title and its module, loaded when it is first opened. */
export const PAGES: Readonly<Record<PageName, { title: Text; load: () => Promise<unknown> }>> = {
  board: { title: 'nav.board', load: () => import('../pipeline-board/index.ts') },
  leads: { title: 'nav.leads', load: () => import('../lead-list/index.ts') },
  lead: { title: 'nav.lead', load: () => import('../lead-page/index.ts') },
  deal: { title: 'nav.deal', load: () => import('../deal-page/index.ts') },
  imports: { title: 'nav.imports', load: () => import('../import-wizard/index.ts') },
  pipelines: { title: 'nav.pipelines', load: () => import('../pipeline-settings/index.ts') },
  scoring: { title: 'nav.scoring', load: () => import('../scoring-settings/index.ts') },
  'scoring-draft': { title: 'nav.scoringDraft', load: () => import('../scoring-draft/index.ts') },
  'scoring-model': { title: 'nav.scoringModel', load: () => import('../scoring-model/index.ts') },
  plans: { title: 'nav.plans', load: () => import('../plan-settings/index.ts') },
  sla: { title: 'nav.sla', load: () => import('../sla-settings/index.ts') },
  fields: { title: 'nav.fields', load: () => import('../field-settings/index.ts') },
  currencies: { title: 'nav.currencies', load: () => import('../currency-settings/index.ts') },
  jobs: { title: 'nav.jobs', load: () => import('../job-settings/index.ts') },
  audit: { title: 'nav.audit', load: () => import('../audit-log/index.ts') },
  'deleted-leads': { title: 'nav.deletedLeads', load: () => import('../deleted-leads/index.ts') },
  'customer-links': { title: 'nav.customerLinks', load: () => import('../customer-links/index.ts') },
  dashboard: { title: 'nav.dashboard', load: () => import('../crm-dashboard/index.ts') },
};

/** The element of a route, with what the address says of it. */
export function openPage(route: Route, context: DwContext): TemplateResult | typeof nothing {
  const query = new URLSearchParams(location.search);
  const param = (name: string) => query.get(name) ?? '';
  switch (route.page) {
    case 'board':
      return html`<dw-pipeline-board
        .context=${context}
        pipeline-id=${route.pipelineId ?? ''}
        q=${param('q')}
        owner=${param('owner')}
        score-min=${param('scoreMin') || nothing}
        view=${param('view')}
      ></dw-pipeline-board>`;
    case 'leads':
      return html`<dw-lead-list
        .context=${context}
        q=${param('q')}
        status=${param('status')}
        source=${param('source')}
        band=${param('band')}
        assigned-to=${param('assignedTo')}
        score-min=${param('scoreMin')}
        confident=${param('confident')}
        older-than=${param('olderThan')}
        tag=${param('tag')}
        stage-id=${param('stageId')}
        view=${param('view')}
        sort=${param('sort') || '-score'}
      ></dw-lead-list>`;
    case 'lead':
      return html`<dw-lead-page .context=${context} lead-id=${route.leadId}></dw-lead-page>`;
    case 'deal':
      return html`<dw-deal-page .context=${context} deal-id=${route.dealId}></dw-deal-page>`;
    case 'imports':
      return html`<dw-import-wizard .context=${context} import-id=${param('import')}></dw-import-wizard>`;
    case 'dashboard':
      return html`<dw-crm-dashboard
        .context=${context}
        range=${param('range') || USUAL_RANGE}
        from=${param('from')}
        to=${param('to')}
        compare=${param('compare')}
        pipeline=${param('pipeline')}
        owner=${param('owner')}
        funnel=${param('funnel') || 'now'}
        .leads=${Object.fromEntries([...FILTERS, 'sort', 'view'].map((name) => [name, param(name)]))}
      ></dw-crm-dashboard>`;
    case 'pipelines':
      return html`<dw-pipeline-settings .context=${context} pipeline-id=${route.pipelineId ?? ''}></dw-pipeline-settings>`;
    case 'scoring':
      return html`<dw-scoring-settings .context=${context}></dw-scoring-settings>`;
    case 'scoring-draft':
      return html`<dw-scoring-draft .context=${context} draft-id=${route.draftId}></dw-scoring-draft>`;
    case 'scoring-model':
      return html`<dw-scoring-model .context=${context} model-id=${route.modelId}></dw-scoring-model>`;
    case 'plans':
      return html`<dw-plan-settings .context=${context}></dw-plan-settings>`;
    case 'sla':
      return html`<dw-sla-settings .context=${context}></dw-sla-settings>`;
    case 'fields':
      return html`<dw-field-settings .context=${context}></dw-field-settings>`;
    case 'currencies':
      return html`<dw-currency-settings .context=${context}></dw-currency-settings>`;
    case 'jobs':
      return html`<dw-job-settings .context=${context}></dw-job-settings>`;
    case 'audit':
      return html`<dw-audit-log
        .context=${context}
        actor=${param('actor')}
        action=${param('action')}
        record=${param('record')}
        date-from=${param('dateFrom')}
        date-to=${param('dateTo')}
      ></dw-audit-log>`;
    case 'deleted-leads':
      return html`<dw-deleted-leads .context=${context}></dw-deleted-leads>`;
    case 'customer-links':
      return html`<dw-customer-links .context=${context}></dw-customer-links>`;
    case 'not-found':
      return nothing;
  }
}
