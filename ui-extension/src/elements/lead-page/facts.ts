import type { LeadDetail, User } from '../../api/types.ts';
import { formatDate, formatMoney, formatNumber } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { slaInWords } from '../../core/sla.ts';
import type { Fact } from '../fact-list/index.ts';

type Value = string | number | null | undefined;

function fact(name: string, value: Value, href?: string): Fact[] {
  if (value === null || value === undefined || value === '') return [];
  return [{ name, value: typeof value === 'number' ? formatNumber(value) : value, href }];
}

export function contactFacts(lead: LeadDetail): Fact[] {
  return [
    ...fact(t('lead.name'), lead.displayName),
    ...fact(t('lead.jobTitle'), lead.jobTitle),
    ...fact(t('lead.email'), lead.email, lead.email ? `mailto:${lead.email}` : undefined),
    ...fact(t('lead.phone'), lead.phone, lead.phone ? `tel:${lead.phone.replace(/[^+\d]/g, '')}` : undefined),
    ...fact(t('lead.company'), lead.company),
    ...fact(t('lead.companySize'), lead.companySize),
    ...fact(t('lead.industry'), lead.industry),
    ...fact(t('lead.country'), countryName(lead.country)),
    ...fact(t('lead.website'), lead.website, webAddress(lead.website)),
  ];
}

export function dealFacts(lead: LeadDetail, users: readonly User[]): Fact[] {
  const { deal } = lead;
  const owner = deal?.owner ?? lead.assignedTo;
  const value = deal?.value ?? lead.estimatedValue;
  return [
    ...fact(t('lead.value'), value ? formatMoney(value) : t('deal.noValue')),
    ...fact(t('lead.status'), label('status', lead.status)),
    ...fact(t('lead.owner'), owner ? nameOf(owner, users) : t('owner.nobody')),
    ...fact(t('lead.source'), lead.source && label('source', lead.source)),
    ...fact(t('sla.reply'), slaInWords(lead)),
    ...fact(t('deal.expectedClose'), deal?.expectedCloseDate && formatDate(deal.expectedCloseDate)),
    ...fact(t('deal.closed'), deal?.closedAt && formatDate(deal.closedAt)),
    ...fact(t('deal.closeReason'), deal?.closeReason ?? lead.statusReason),
    ...fact(t('lead.followUp'), lead.followUpAt && formatDate(lead.followUpAt)),
    ...fact(t('lead.tags'), lead.tags.join(', ')),
    ...fact(t('lead.created'), formatDate(lead.createdAt)),
  ];
}

/** Custom fields and what a form sent, as they came. */
export function otherFacts(fields: Readonly<Record<string, unknown>>): Fact[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    fact(name, typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')),
  );
}

function nameOf(id: string, users: readonly User[]): string {
  return users.find((user) => user.id === id)?.displayName ?? t('owner.unknown');
}

/** A two-letter code by its name in the user's language; anything else as it is. */
function countryName(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country;
  try {
    return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'region' }).of(country) ?? country;
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
