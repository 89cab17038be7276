import { html, nothing, type TemplateResult } from 'lit';
import type { Lead, LeadStatus, User } from '../../api/types.ts';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '../../core/format.ts';
import { label, t, type Text } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { paint } from '../../core/paint.ts';
import { scoreChip } from '../../core/parts.ts';
import { slaTag } from '../../core/sla.ts';
import { statusesAfter } from '../../model/lead.ts';

/** What a cell may ask of the list. */
export interface CellContext {
  readonly href: string;
  readonly users: readonly User[];
  /** Undefined: the user may not change it. */
  readonly pickStatus?: (lead: Lead, status: LeadStatus) => void;
}

export interface LeadColumn {
  /** Also the name by which a saved view knows it. */
  readonly id: string;
  readonly title: Text;
  readonly sortKey?: string;
  readonly align?: 'num';
  /** Which screens show it; none: all. */
  readonly width?: 'medium' | 'wide' | 'widest';
  readonly cell: (lead: Lead, context: CellContext) => TemplateResult | string | typeof nothing;
}

const text = (value: string | null) => (value ? html`<span title=${value}>${value}</span>` : '–');
const date = (value: string | null) => (value ? html`<span title=${formatDateTime(value)}>${formatDate(value)}</span>` : '–');

export const COLUMNS: readonly LeadColumn[] = [
  {
    id: 'name',
    title: 'lead.name',
    sortKey: 'name',
    cell: (lead, { href }) => html`<a class="name clip" href=${href} title=${lead.displayName}>${lead.displayName}</a>
      <span class="second soft clip">${lead.company}</span>`,
  },
  { id: 'company', title: 'lead.company', sortKey: 'company', width: 'medium', cell: (lead) => text(lead.company) },
  { id: 'score', title: 'lead.score', sortKey: 'score', align: 'num', cell: (lead) => scoreChip(lead.score) },
  { id: 'stage', title: 'lead.stage', sortKey: 'stage', cell: stageCell },
  { id: 'status', title: 'lead.status', sortKey: 'status', width: 'medium', cell: statusCell },
  { id: 'source', title: 'lead.source', sortKey: 'source', width: 'medium', cell: (lead) => label('source', lead.source) },
  {
    id: 'estimatedValue',
    title: 'lead.value',
    sortKey: 'estimatedValue',
    align: 'num',
    width: 'wide',
    cell: (lead) => (lead.estimatedValue ? formatMoney(lead.estimatedValue) : '–'),
  },
  { id: 'assignedTo', title: 'lead.owner', sortKey: 'assignedTo', width: 'wide', cell: ownerCell },
  { id: 'createdAt', title: 'lead.created', sortKey: 'createdAt', align: 'num', width: 'widest', cell: (lead) => date(lead.createdAt) },
  { id: 'updatedAt', title: 'lead.updated', sortKey: 'updatedAt', align: 'num', width: 'widest', cell: (lead) => date(lead.updatedAt) },
  {
    id: 'scoreUpdatedAt',
    title: 'lead.scored',
    sortKey: 'scoreUpdatedAt',
    align: 'num',
    width: 'widest',
    cell: (lead) => date(lead.scoreUpdatedAt),
  },
  { id: 'followUpAt', title: 'lead.followUp', sortKey: 'followUpAt', align: 'num', width: 'widest', cell: (lead) => date(lead.followUpAt) },
  { id: 'sla', title: 'sla.reply', sortKey: 'slaDueAt', width: 'wide', cell: (lead) => (lead.slaState ? slaTag(lead) : '–') },
  { id: 'email', title: 'lead.email', sortKey: 'email', width: 'wide', cell: (lead) => text(lead.email) },
  { id: 'phone', title: 'lead.phone', sortKey: 'phone', width: 'wide', cell: (lead) => text(lead.phone) },
  { id: 'jobTitle', title: 'lead.jobTitle', sortKey: 'jobTitle', width: 'wide', cell: (lead) => text(lead.jobTitle) },
  {
    id: 'companySize',
    title: 'lead.companySize',
    sortKey: 'companySize',
    align: 'num',
    width: 'wide',
    cell: (lead) => (lead.companySize === null ? '–' : formatNumber(lead.companySize)),
  },
  { id: 'industry', title: 'lead.industry', sortKey: 'industry', width: 'wide', cell: (lead) => text(lead.industry) },
  { id: 'country', title: 'lead.country', sortKey: 'country', width: 'wide', cell: (lead) => text(lead.country) },
  { id: 'tags', title: 'lead.tags', sortKey: 'tags', width: 'wide', cell: (lead) => text(lead.tags.join(', ')) },
];

const FIRST = ['name', 'company', 'score', 'stage', 'status', 'source', 'estimatedValue', 'createdAt'];

/** The columns of these ids, else the usual ones; the name always leads. */
export function columnsOf(ids: readonly string[]): readonly LeadColumn[] {
  const wanted = ids.length > 0 ? ids : FIRST;
  return COLUMNS.filter(({ id }) => id === 'name' || wanted.includes(id));
}

function stageCell({ stage }: Lead): TemplateResult | string {
  return stage
    ? html`<span class="stage"
        ><span class="dot" ${paint({ background: stage.colour })}></span
        ><span class="clip" title=${stage.name}>${stage.name}</span></span
      >`
    : '–';
}

function ownerCell({ assignedTo }: Lead, { users }: CellContext): TemplateResult | string {
  if (!assignedTo) return '–';
  return text(users.find((user) => user.id === assignedTo)?.displayName ?? t('owner.unknown'));
}

function statusCell(lead: Lead, { pickStatus }: CellContext): TemplateResult | string {
  if (!pickStatus) return label('status', lead.status);
  const pick = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const status = select.value as LeadStatus;
    // It shows what is stored; what is asked for first may yet be cancelled.
    select.value = lead.status;
    pickStatus(lead, status);
  };
  return html`<label class="status"
    ><select data-testid="status" aria-label=${t('status.change', { name: lead.displayName })} .value=${lead.status} @change=${pick}>
      ${statusesAfter(lead.status).map((s) => html`<option value=${s} .selected=${s === lead.status}>${label('status', s)}</option>`)}</select
    >${icon('chevron')}</label
  >`;
}
