import { html, nothing, type TemplateResult } from 'lit';
import type { DwContext } from '../../core/context.ts';
import type { Text } from '../../core/i18n.ts';
import type { Route } from '../../core/router.ts';

type PageName = Exclude<Route['page'], 'not-found'>;

/** Each page's title and its module, loaded when it is first opened. */
export const PAGES: Readonly<Record<PageName, { title: Text; load: () => Promise<unknown> }>> = {
  board: { title: 'nav.board', load: () => import('../pipeline-board/index.ts') },
  leads: { title: 'nav.leads', load: () => import('../lead-list/index.ts') },
  lead: { title: 'nav.lead', load: () => import('../lead-page/index.ts') },
  imports: { title: 'nav.imports', load: () => import('../import-wizard/index.ts') },
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
      ></dw-pipeline-board>`;
    case 'leads':
      return html`<dw-lead-list
        .context=${context}
        q=${param('q')}
        status=${param('status')}
        source=${param('source')}
        band=${param('band')}
        sort=${param('sort') || '-score'}
      ></dw-lead-list>`;
    case 'lead':
      return html`<dw-lead-page .context=${context} lead-id=${route.leadId}></dw-lead-page>`;
    case 'imports':
      return html`<dw-import-wizard .context=${context} import-id=${param('import')}></dw-import-wizard>`;
    case 'dashboard':
      return html`<dw-crm-dashboard .context=${context}></dw-crm-dashboard>`;
    case 'not-found':
      return nothing;
  }
}
