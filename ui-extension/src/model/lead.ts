import type { LeadStatus } from '../api/types.ts';

export const STATUSES = [
  'new', 'contacted', 'qualified', 'proposal', 'negotiating', 'won', 'lost', 'disqualified',
] as const;

export const SOURCES = [
  'website', 'referral', 'paid_ads', 'organic_search', 'social_media', 'cold_outreach', 'event', 'partner', 'other',
] as const;

export interface SortState {
  readonly key: string;
  readonly descending: boolean;
}

/** The server's way to write an order: `-score` is by score, highest first. */
export function sortOf(text: string): SortState {
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

/** What a click on a column's head leads to: its natural order first, then the other way round. */
export function sortAfter(now: string, key: string): string {
  const natural = key === 'score' || key === 'createdAt' || key === 'estimatedValue' ? `-${key}` : key;
  if (now === natural) return natural.startsWith('-') ? key : `-${key}`;
  return natural;
}

/** What a status may become when a user sets it, as docs/pipeline.md has it. */
export function statusesAfter(now: LeadStatus): readonly LeadStatus[] {
  if (now === 'new') return STATUSES;
  if (CLOSED.includes(now)) return STATUSES.filter((status) => status === now || !CLOSED.includes(status));
  return STATUSES.filter((status) => status !== 'new');
}

const CLOSED: readonly LeadStatus[] = ['won', 'lost', 'disqualified'];

export function isClosed(status: LeadStatus): boolean {
  return CLOSED.includes(status);
}

/** Set for a reason alone. */
export function needsReason(status: LeadStatus): status is 'lost' | 'disqualified' {
  return status === 'lost' || status === 'disqualified';
}
