/** The ranges that can be picked, in days up to now. */
export const RANGES = ['7', '30', '90', '365'] as const;
export const USUAL_RANGE = '30';
/** Picked days, the last one included. */
export const OWN_RANGE = 'days';

const DAY_MS = 86_400_000;

export interface Range {
  readonly range: string;
  readonly from: string;
  readonly to: string;
}

export interface Moments {
  readonly dateFrom?: string;
  readonly dateTo?: string;
}

/** From when until when: up to now where no end is given or it is yet to come. */
export function momentsOf({ range, from, to }: Range, now: number, zone: string): Moments {
  if (range !== OWN_RANGE) {
    const days = Number((RANGES as readonly string[]).includes(range) ? range : USUAL_RANGE);
    return { dateFrom: new Date(now - days * DAY_MS).toISOString() };
  }
  const end = startOfDay(to, zone, 1);
  return { dateFrom: startOfDay(from, zone)?.toISOString(), dateTo: end && end.getTime() < now ? end.toISOString() : undefined };
}

/** When a day such as 2026-11-20, or the one some days later, begins in a zone. */
export function startOfDay(day: string, zone: string, later = 0): Date | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  const there = Date.UTC(year, month - 1, date + later);
  // The offset at the guess is that of the day's beginning but where clocks change in between.
  const guess = there - offset(there, zone);
  return new Date(there - offset(guess, zone));
}

/** By how much a zone's clocks are ahead of UTC. */
function offset(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']) - at;
}
