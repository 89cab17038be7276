import type { CustomField, LeadDetail, LeadPatch, Money, User } from '../../api/types.ts';
import { exponentOf, formatDate, formatDateTime, formatDay, formatMoney, formatNumber } from '../../core/format.ts';
import { label, locale, t, type Text } from '../../core/i18n.ts';
import { slaInWords } from '../../core/sla.ts';
import { SOURCES, statusesAfter } from '../../model/lead.ts';
import type { EditableFact, FactChange } from '../editable-facts/index.ts';

type Edit = NonNullable<EditableFact['edit']>;

/** What the facts of a lead are made of. */
export interface LeadParts {
  readonly lead: LeadDetail;
  readonly users: readonly User[];
  readonly fields: readonly CustomField[];
  readonly currency: string;
  readonly editable: boolean;
}

type ContactField = 'firstName' | 'lastName' | 'jobTitle' | 'email' | 'phone' | 'company' | 'companySize' | 'industry' | 'country' | 'website';

const CONTACT: readonly (readonly [ContactField, Edit['type']])[] = [
  ['firstName', 'text'],
  ['lastName', 'text'],
  ['jobTitle', 'text'],
  ['email', 'email'],
  ['phone', 'tel'],
  ['company', 'text'],
  ['companySize', 'number'],
  ['industry', 'text'],
  ['country', 'text'],
  ['website', 'url'],
];

const CUSTOM = 'customFields/';

export function contactFacts({ lead, editable }: LeadParts): EditableFact[] {
  return CONTACT.map(([id, type]) => {
    const value = lead[id];
    const text = typeof value === 'number' ? formatNumber(value) : id === 'country' ? countryName(lead.country) : (value ?? '');
    return { id, name: t(`lead.${id}`), text: String(text ?? ''), href: hrefOf(id, lead), edit: editable ? { type, value: String(value ?? '') } : undefined };
  });
}

/** Whose it is, where it came from, and what is to be done by when. */
export function leadFacts({ lead, users, editable }: LeadParts): EditableFact[] {
  const edit = (type: Edit['type'], value: string, options?: Edit['options']) => (editable ? { type, value, options } : undefined);
  const fact = (id: string, title: Text, text: string | null, edits?: Edit): EditableFact => ({ id, name: t(title), text: text ?? '', edit: edits });
  const sources = SOURCES.map((source) => [source, label('source', source)] as const);
  const statuses = statusesAfter(lead.status).map((status) => [status, label('status', status)] as const);
  const people = [['', t('filter.nobody')] as const, ...users.map(({ id, displayName }) => [id, displayName] as const)];
  const money = lead.estimatedValue;
  return [
    fact('status', 'lead.status', [label('status', lead.status), lead.statusReason].filter(Boolean).join(': '), edit('choice', lead.status, statuses)),
    fact('assignedTo', 'lead.owner', nameOf(lead.assignedTo, users), edit('choice', lead.assignedTo ?? '', people)),
    fact('source', 'lead.source', label('source', lead.source), edit('choice', lead.source, sources)),
    fact('estimatedValue', 'leadPage.estimatedValue', money && formatMoney(money), edit('number', major(money))),
    fact('followUpAt', 'lead.followUp', lead.followUpAt && formatDateTime(lead.followUpAt), edit('datetime-local', localTime(lead.followUpAt))),
    fact('tags', 'lead.tags', lead.tags.join(', '), edit('text', lead.tags.join(', '))),
    ...(slaInWords(lead) ? [fact('sla', 'sla.reply', slaInWords(lead))] : []),
    fact('created', 'lead.created', formatDate(lead.createdAt)),
  ];
}

export function dealFacts({ lead, users }: LeadParts, href: string): EditableFact[] {
  const { deal } = lead;
  if (!deal) return [];
  const fact = (id: string, title: Text, text: string, link?: string): EditableFact => ({ id, name: t(title), text, href: link });
  return [
    fact('deal', 'deal.title', deal.title, href),
    fact('value', 'lead.value', deal.value ? formatMoney(deal.value) : t('deal.noValue')),
    fact('dealOwner', 'lead.owner', nameOf(deal.owner, users) || t('owner.nobody')),
    ...(deal.expectedCloseDate ? [fact('close', 'deal.expectedClose', formatDay(deal.expectedCloseDate))] : []),
    ...(deal.closedAt ? [fact('closed', 'deal.closed', formatDate(deal.closedAt))] : []),
    ...(deal.closeReason ? [fact('reason', 'deal.closeReason', deal.closeReason)] : []),
  ];
}

/** The organisation's own fields by their types, then what else is known by a name of its own. */
export function customFacts({ lead, fields, editable }: LeadParts): EditableFact[] {
  const values = lead.customFields;
  const declared = fields
    .filter(({ key, retired }) => !retired || values[key] !== undefined)
    .map((field) => ({ id: CUSTOM + field.key, name: field.label, text: shown(field, values[field.key]), edit: editable && !field.retired ? editOf(field, values[field.key]) : undefined }));
  const known = new Set(fields.map(({ key }) => key));
  return [...declared, ...otherFacts(Object.fromEntries(Object.entries(values).filter(([key]) => !known.has(key))))];
}

/** What came by a name that nobody declared, as it came. */
export function otherFacts(values: Readonly<Record<string, unknown>>): EditableFact[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ id: `other/${name}`, name, text: typeof value === 'object' ? JSON.stringify(value) : String(value) }));
}

function shown({ type }: CustomField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'boolean') return t(value ? 'leadPage.yes' : 'leadPage.no');
  if (type === 'number' && typeof value === 'number') return value.toLocaleString(locale());
  if (type === 'date') return formatDay(String(value));
  return type === 'time' ? formatDateTime(String(value)) : String(value);
}

function editOf({ type, choices }: CustomField, value: unknown): Edit {
  const text = value === null || value === undefined ? '' : String(value);
  const none = ['', t('edit.empty')] as const;
  switch (type) {
    case 'boolean':
      return { type: 'choice', value: text, options: [none, ['true', t('leadPage.yes')], ['false', t('leadPage.no')]] };
    case 'choice':
      return { type: 'choice', value: text, options: [none, ...choices.map((choice) => [choice, choice] as const)] };
    case 'time':
      return { type: 'datetime-local', value: localTime(text) };
    default:
      return { type, value: text };
  }
}

/** What is sent for a fact that was changed; an empty one is taken away. */
export function patchOf({ id, value }: FactChange, { lead, fields, currency }: LeadParts): LeadPatch {
  if (id.startsWith(CUSTOM)) {
    const key = id.slice(CUSTOM.length);
    return { customFields: { [key]: typed(fields.find((field) => field.key === key)?.type, value) } };
  }
  if (id === 'tags') return { tags: value.split(',').map((tag) => tag.trim()).filter(Boolean) };
  if (value === '') return { [id]: null };
  if (id === 'estimatedValue') {
    const unit = lead.estimatedValue?.currency ?? currency;
    return { estimatedValue: { amount: Math.round(Number(value) * 10 ** exponentOf(unit)), currency: unit } };
  }
  if (id === 'companySize') return { companySize: Number(value) };
  return { [id]: id === 'followUpAt' ? new Date(value).toISOString() : value };
}

function typed(type: CustomField['type'] | undefined, value: string): string | number | boolean | null {
  if (value === '') return null;
  if (type === 'number') return Number(value);
  if (type === 'boolean') return value === 'true';
  return type === 'time' ? new Date(value).toISOString() : value;
}

function hrefOf(id: ContactField, { email, phone, website }: LeadDetail): string | undefined {
  if (id === 'email') return email ? `mailto:${email}` : undefined;
  if (id === 'phone') return phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : undefined;
  return id === 'website' ? webAddress(website) : undefined;
}

/** As a field for date and time takes it, in the user's own time zone. */
function localTime(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function major(value: Money | null): string {
  return value ? String(value.amount / 10 ** exponentOf(value.currency)) : '';
}

function nameOf(id: string | null, users: readonly User[]): string {
  return id ? (users.find((user) => user.id === id)?.displayName ?? t('owner.unknown')) : '';
}

/** A two-letter code by its name in the user's language; anything else as it is. */
function countryName(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country;
  try {
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** Only http addresses become links; a lead's data may come from strangers. */
function webAddress(website: string | null): string | undefined {
  if (!website) return undefined;
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? address : undefined;
}
