import type { Text } from '../i18n/en.ts';

export interface MenuEntry {
  readonly id: string;
  readonly title: Text;
  /** Relative to the pages' base. */
  readonly path: string;
  /** Shown only to those who hold it; undefined: to everyone signed in. */
  readonly permission?: string;
  /** The role that holds it, for hosts that know roles alone. */
  readonly role?: 'crm-admin';
}

export interface MenuGroup {
  readonly title: Text;
  readonly entries: readonly MenuEntry[];
}

/** The one list that the side navigation, the host's menu slot and the manifest are made of. */
export const MENU: readonly MenuGroup[] = [
  {
    title: 'nav.group.sales',
    entries: [
      { id: 'dashboard', title: 'nav.dashboard', path: 'dashboard/crm', permission: 'pipelines-read' },
      { id: 'board', title: 'nav.board', path: 'board', permission: 'pipelines-read' },
      { id: 'leads', title: 'nav.leads', path: 'leads', permission: 'leads-read' },
    ],
  },
  {
    title: 'nav.group.customers',
    entries: [{ id: 'customer-links', title: 'nav.customerLinks', path: 'settings/customer-links', permission: 'leads-write' }],
  },
  {
    title: 'nav.group.settings',
    entries: [
      { id: 'pipelines', title: 'nav.pipelines', path: 'settings/pipelines', permission: 'pipelines-manage', role: 'crm-admin' },
      { id: 'scoring', title: 'nav.scoring', path: 'settings/scoring', permission: 'settings-manage', role: 'crm-admin' },
      { id: 'plans', title: 'nav.plans', path: 'settings/plans', permission: 'settings-manage', role: 'crm-admin' },
      { id: 'sla', title: 'nav.sla', path: 'settings/sla', permission: 'settings-manage', role: 'crm-admin' },
      { id: 'fields', title: 'nav.fields', path: 'settings/fields', permission: 'settings-manage', role: 'crm-admin' },
      { id: 'currencies', title: 'nav.currencies', path: 'settings/currencies', permission: 'settings-manage', role: 'crm-admin' },
      { id: 'imports', title: 'nav.imports', path: 'imports', permission: 'leads-import' },
      { id: 'deleted-leads', title: 'nav.deletedLeads', path: 'settings/deleted-leads', permission: 'leads-delete', role: 'crm-admin' },
      { id: 'jobs', title: 'nav.jobs', path: 'settings/jobs', permission: 'jobs-run', role: 'crm-admin' },
      { id: 'audit', title: 'nav.audit', path: 'settings/audit', permission: 'audit-read', role: 'crm-admin' },
    ],
  },
];
