import type { CustomerSuggestion, LeadMatch, Slice, TimelineEntry } from '../api/types.ts';
import type { Services } from './services.ts';

/**
 * What the parts of a record's page show at first. It is read along with the record, so that nothing is pushed away
 * by what comes later; a part reads by itself what is missing here, and says why it cannot.
 */
export interface First {
  readonly timeline?: Slice<TimelineEntry>;
  readonly matches?: readonly LeadMatch[];
  readonly suggestions?: readonly CustomerSuggestion[];
}

/** Shows what was read already once: whatever is set again with each drawing was shown. */
export class Once<T> {
  private taken?: T;

  take(value: T | undefined): T | undefined {
    const fresh = value === this.taken ? undefined : value;
    this.taken = value;
    return fresh;
  }
}

export async function firstOfLead(services: Services, id: string, signal?: AbortSignal): Promise<First> {
  const [timeline, matches, suggestions] = await Promise.all([
    orNot(services.api.timeline(id, {}, signal)),
    orNot(services.api.matchesOf(id, signal)),
    suggestionsOf(services, id, signal),
  ]);
  return { timeline, matches, suggestions };
}

export function timelineOfDeal(services: Services, id: string, signal?: AbortSignal): Promise<Slice<TimelineEntry> | undefined> {
  return orNot(services.api.dealTimeline(id, {}, signal));
}

/** Nothing where there are no customers to suggest. */
export async function suggestionsOf(services: Services, leadId: string, signal?: AbortSignal): Promise<readonly CustomerSuggestion[] | undefined> {
  const { hasCustomers } = await services.customerHost();
  return hasCustomers && (await services.can('leads-write')) ? orNot(services.api.customerSuggestions(leadId, signal)) : undefined;
}

function orNot<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(() => undefined);
}
