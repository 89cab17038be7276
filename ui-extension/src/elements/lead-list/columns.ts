import { html, nothing, type TemplateResult } from 'lit';

import type { Lead } from '../../api/types.ts';
import { formatDate, formatDateTime, formatMoney } from '../../core/format.ts';
import { paint } from '../../core/paint.ts';
import { label, type Text } from '../../core/i18n.ts';
import { scoreChip } from '../../core/parts.ts';

export interface LeadColumn {
  readonly title: Text;
  readonly sortKey?: string;
  readonly align?: 'num';
  /** Which screens show it; none: all. */
  readonly width?: 'medium' | 'wide' | 'widest';
  readonly cell: (lead: Lead, href: string) => TemplateResult | string | typeof nothing;
}

const text = (value: string | null) => (value ? html`<span title=${value}>${value}</span>` : '–');

export const COLUMNS: readonly LeadColumn[] = [
  {
    title: 'lead.name',
    sortKey: 'name',
    cell: (lead, href) => html`<a class="name clip" href=${href} title=${lead.displayName}>${lead.displayName}</a>
      <span class="second soft clip">${lead.company}</span>`,
  },
  { title: 'lead.company', sortKey: 'company', width: 'medium', cell: (lead) => text(lead.company) },
  { title: 'lead.score', sortKey: 'score', align: 'num', cell: (lead) => scoreChip(lead.score) },
  { title: 'lead.stage', cell: stageCell },
  { title: 'lead.status', width: 'medium', cell: (lead) => label('status', lead.status) },
  { title: 'lead.source', width: 'medium', cell: (lead) => (lead.source ? label('source', lead.source) : '–') },
  {
    title: 'lead.value',
    sortKey: 'estimatedValue',
    align: 'num',
    width: 'wide',
    cell: (lead) => (lead.estimatedValue ? formatMoney(lead.estimatedValue) : '–'),
  },
  {
    title: 'lead.created',
    sortKey: 'createdAt',
    align: 'num',
    width: 'widest',
    cell: (lead) => html`<span title=${formatDateTime(lead.createdAt)}>${formatDate(lead.createdAt)}</span>`,
  },
];

function stageCell({ stage }: Lead): TemplateResult | string {
  return stage
    ? html`<span class="stage"
        ><span class="dot" ${paint({ background: stage.colour })}></span
        ><span class="clip" title=${stage.name}>${stage.name}</span></span
      >`
    : '–';
}
