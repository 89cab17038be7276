import type { Deal, DealChange, LeadDetail, Money, User } from '../../api/types.ts';
import { exponentOf, formatDate, formatDay, formatMoney } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import type { EditableFact, FactChange } from '../editable-facts/index.ts';

export interface DealParts {
  readonly deal: Deal;
  readonly lead: LeadDetail | undefined;
  readonly users: readonly User[];
  readonly pipelineName: string;
  readonly leadHref: string;
  readonly editable: boolean;
}

/** The deal's facts; value and date of a closed one are frozen. */
export function dealFacts({ deal, lead, users, pipelineName, leadHref, editable }: DealParts): EditableFact[] {
  const open = editable && deal.status === 'open';
  const fact = (id: string, name: string, text: string, edit?: EditableFact['edit'], href?: string): EditableFact => ({ id, name, text, edit, href });
  const date = (day: string | null) => (day ? formatDay(day) : '');
  return [
    fact('title', t('deal.title'), deal.title, editable ? { type: 'text', value: deal.titleIsOwn ? deal.title : '' } : undefined),
    fact('value', t('deal.value'), deal.value ? formatMoney(deal.value) : '', open ? { type: 'number', value: major(deal.value) } : undefined),
    fact('owner', t('deal.owner'), nameOf(deal.owner, users), editable ? { type: 'choice', value: deal.owner ?? '', options: choices(users) } : undefined),
    fact(
      'expectedCloseDate',
      t('deal.expectedClose'),
      date(deal.expectedCloseDate),
      open ? { type: 'date', value: deal.expectedCloseDate ?? '' } : undefined,
    ),
    ...(lead ? [fact('lead', t('deal.lead'), [lead.displayName, lead.company].filter(Boolean).join(' · '), undefined, leadHref)] : []),
    fact('pipeline', t('deal.pipeline'), pipelineName),
    fact('created', t('deal.created'), formatDate(deal.createdAt)),
    ...(deal.closedAt ? [fact('closed', t('deal.closed'), formatDate(deal.closedAt))] : []),
    ...(deal.closeReason ? [fact('reason', t('deal.closeReason'), deal.closeReason)] : []),
  ];
}

/** What is sent for a fact that was changed; an empty one is taken away. */
export function changeOf({ id, value }: FactChange, currency: string): DealChange {
  if (id !== 'value') return { [id]: value || null };
  return { value: value === '' ? null : { amount: Math.round(Number(value) * 10 ** exponentOf(currency)), currency } };
}

function major(value: Money | null): string {
  return value ? String(value.amount / 10 ** exponentOf(value.currency)) : '';
}

function nameOf(id: string | null, users: readonly User[]): string {
  return id ? (users.find((user) => user.id === id)?.displayName ?? t('owner.unknown')) : '';
}

function choices(users: readonly User[]): [string, string][] {
  return [['', t('filter.nobody')], ...users.map(({ id, displayName }): [string, string] => [id, displayName])];
}
