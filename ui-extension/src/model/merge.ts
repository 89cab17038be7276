import type { CustomField, LeadDetail, User } from '../api/types.ts';
import { formatDateTime, formatMoney, formatNumber } from '../core/format.ts';
import { label, t, type Text } from '../core/i18n.ts';

/** A field of two leads that become one. */
export interface MergeField {
  /** As the server calls it. */
  readonly id: string;
  readonly name: string;
  readonly mine: string;
  readonly other: string;
  /** Both have a value, and not the same: one is to be chosen. */
  readonly differs: boolean;
}

const FIELDS: readonly (readonly [string, Text, (lead: LeadDetail, users: readonly User[]) => string | null])[] = [
  ['firstName', 'lead.firstName', ({ firstName }) => firstName],
  ['lastName', 'lead.lastName', ({ lastName }) => lastName],
  ['email', 'lead.email', ({ email }) => email],
  ['phone', 'lead.phone', ({ phone }) => phone],
  ['company', 'lead.company', ({ company }) => company],
  ['jobTitle', 'lead.jobTitle', ({ jobTitle }) => jobTitle],
  ['companySize', 'lead.companySize', ({ companySize }) => (companySize === null ? null : formatNumber(companySize))],
  ['industry', 'lead.industry', ({ industry }) => industry],
  ['country', 'lead.country', ({ country }) => country],
  ['website', 'lead.website', ({ website }) => website],
  ['source', 'lead.source', ({ source }) => label('source', source)],
  ['estimatedValue', 'leadPage.estimatedValue', ({ estimatedValue }) => estimatedValue && formatMoney(estimatedValue)],
  ['assignedTo', 'lead.owner', ({ assignedTo }, users) => assignedTo && (users.find(({ id }) => id === assignedTo)?.displayName ?? t('owner.unknown'))],
  ['followUpAt', 'lead.followUp', ({ followUpAt }) => followUpAt && formatDateTime(followUpAt)],
  ['customer', 'customer.title', ({ customer }) => customer?.name ?? null],
];

/** The fields that at least one of the two has. */
export function mergeFields(mine: LeadDetail, other: LeadDetail, users: readonly User[], fields: readonly CustomField[]): MergeField[] {
  const built = FIELDS.map(([id, title, of]) => field(id, t(title), of(mine, users), of(other, users)));
  const keys = new Set([...Object.keys(mine.customFields), ...Object.keys(other.customFields)]);
  const custom = [...keys].map((key) => {
    const name = fields.find((declared) => declared.key === key)?.label ?? key;
    return field(`customFields/${key}`, name, text(mine.customFields[key]), text(other.customFields[key]));
  });
  return [...built, ...custom].filter((row) => row.mine !== '' || row.other !== '');
}

function field(id: string, name: string, mine: string | null, other: string | null): MergeField {
  return { id, name, mine: mine ?? '', other: other ?? '', differs: Boolean(mine && other && mine !== other) };
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
