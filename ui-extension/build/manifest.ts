// Writes extensions.json: what a host may show of Dealwright, and where the modules are.
import type { Plugin } from 'vite';
import { de } from '../src/i18n/de.ts';
import { en } from '../src/i18n/en.ts';
import { MENU } from '../src/core/menu.ts';

/** Modules a host loads by themselves; their file names carry a hash, the manifest names them. */
export const PANEL_MODULES = {
  nav: 'src/elements/nav/index.ts',
  'crm-dashboard': 'src/elements/crm-dashboard/index.ts',
  'customer-panel': 'src/elements/customer-panel/index.ts',
  'score-panel': 'src/elements/score-panel/index.ts',
};

type Text = keyof typeof en;
const titles = (key: Text) => ({ title: en[key], titles: { en: en[key], de: de[key] } });

const PANELS: { slot: string; module: keyof typeof PANEL_MODULES; element: string; title: Text; properties: string[] }[] = [
  { slot: 'menu', module: 'nav', element: 'dw-nav', title: 'app.name', properties: [] },
  { slot: 'dashboard', module: 'crm-dashboard', element: 'dw-crm-dashboard', title: 'nav.dashboard', properties: ['embedded', 'range', 'pipeline', 'owner'] },
  { slot: 'customer-detail', module: 'customer-panel', element: 'dw-customer-panel', title: 'customerPanel.title', properties: ['customer-email', 'customer-name'] },
  { slot: 'lead-detail', module: 'score-panel', element: 'dw-score-panel', title: 'score.panelTitle', properties: ['lead-id'] },
];

const ROUTES: { path: string; element: string; title: Text; role: string }[] = [
  { path: 'board', element: 'dw-pipeline-board', title: 'nav.board', role: 'crm-member' },
  { path: 'board/{pipelineId}', element: 'dw-pipeline-board', title: 'nav.board', role: 'crm-member' },
  { path: 'leads', element: 'dw-lead-list', title: 'nav.leads', role: 'crm-member' },
  { path: 'leads/{leadId}', element: 'dw-lead-page', title: 'nav.lead', role: 'crm-member' },
  { path: 'deals/{dealId}', element: 'dw-deal-page', title: 'nav.deal', role: 'crm-member' },
  { path: 'imports', element: 'dw-import-wizard', title: 'nav.imports', role: 'crm-member' },
  { path: 'settings/pipelines', element: 'dw-pipeline-settings', title: 'nav.pipelines', role: 'crm-admin' },
  { path: 'settings/pipelines/{pipelineId}', element: 'dw-pipeline-settings', title: 'nav.pipelines', role: 'crm-admin' },
  { path: 'settings/scoring', element: 'dw-scoring-settings', title: 'nav.scoring', role: 'crm-admin' },
  { path: 'settings/scoring/drafts/{draftId}', element: 'dw-scoring-draft', title: 'nav.scoringDraft', role: 'crm-admin' },
  { path: 'settings/scoring/models/{modelId}', element: 'dw-scoring-model', title: 'nav.scoringModel', role: 'crm-admin' },
  { path: 'settings/plans', element: 'dw-plan-settings', title: 'nav.plans', role: 'crm-admin' },
  { path: 'settings/sla', element: 'dw-sla-settings', title: 'nav.sla', role: 'crm-admin' },
  { path: 'settings/fields', element: 'dw-field-settings', title: 'nav.fields', role: 'crm-admin' },
  { path: 'settings/currencies', element: 'dw-currency-settings', title: 'nav.currencies', role: 'crm-admin' },
  { path: 'settings/jobs', element: 'dw-job-settings', title: 'nav.jobs', role: 'crm-admin' },
  { path: 'settings/audit', element: 'dw-audit-log', title: 'nav.audit', role: 'crm-admin' },
  { path: 'settings/deleted-leads', element: 'dw-deleted-leads', title: 'nav.deletedLeads', role: 'crm-admin' },
  { path: 'settings/customer-links', element: 'dw-customer-links', title: 'nav.customerLinks', role: 'crm-member' },
  { path: 'dashboard/crm', element: 'dw-crm-dashboard', title: 'nav.dashboard', role: 'crm-member' },
];

export function extensionManifest(base: string, version: string): Plugin {
  return {
    name: 'dealwright-extension-manifest',
    generateBundle(_options, bundle) {
      const files = new Map<string, string>();
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.isEntry) files.set(output.name, output.fileName);
      }
      const pages = base.replace(/ui\/$/, '');
      const manifest = {
        name: 'dealwright',
        version,
        entry: `${base}dealwright.js`,
        menu: MENU.map((group) => ({
          group: en[group.title],
          groups: { en: en[group.title], de: de[group.title] },
          entries: group.entries.map((entry) => ({
            id: entry.id,
            ...titles(entry.title),
            path: pages + entry.path,
            role: entry.role ?? 'crm-member',
          })),
        })),
        routes: ROUTES.map((route) => ({ ...route, ...titles(route.title), path: pages + route.path })),
        panels: PANELS.map((panel) => ({
          slot: panel.slot,
          module: base + (files.get(panel.module) ?? ''),
          element: panel.element,
          role: 'crm-member',
          ...titles(panel.title),
          properties: panel.properties,
        })),
      };
      this.emitFile({
        type: 'asset',
        fileName: 'extensions.json',
        source: `${JSON.stringify(manifest, null, 2)}\n`,
      });
    },
  };
}
