import type { Money } from '../api/types.ts';
import { locale, t } from './i18n.ts';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const full = `${locale()} ${key}`;
  let format = cache.get(full) as T | undefined;
  if (!format) {
    format = make();
    cache.set(full, format);
  }
  return format;
}

/** Minor units a currency has: JPY 0, EUR 2, KWD 3. */
export function exponentOf(currency: string): number {
  return cached(`exponent ${currency}`, () => money(currency, {})).resolvedOptions()
    .maximumFractionDigits ?? 2;
}

function money(currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale(), { style: 'currency', currency, ...options });
  } catch {
    return new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
}

/** Whole amounts without decimals: €24,000, but €24,000.50. */
export function formatMoney(value: Money): string {
  const exponent = exponentOf(value.currency);
  const amount = value.amount / 10 ** exponent;
  const digits = Number.isInteger(amount) ? 0 : exponent;
  return cached(`money ${value.currency} ${digits}`, () =>
    money(value.currency, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ).format(amount);
}

/** For places where a sum is read at a glance: €1.94M. Below 100,000 it is exact. */
export function formatMoneyShort(value: Money): string {
  const amount = value.amount / 10 ** exponentOf(value.currency);
  if (Math.abs(amount) < 100_000) return formatMoney(whole(value));
  const short = cached(`short ${value.currency}`, () =>
    money(value.currency, { notation: 'compact', maximumSignificantDigits: 3 }),
  );
  // German writes thousands out; three digits of them would be a false number.
  const shortened = short.formatToParts(amount).some((part) => part.type === 'compact');
  return shortened ? short.format(amount) : formatMoney(whole(value));
}

function whole(value: Money): Money {
  const unit = 10 ** exponentOf(value.currency);
  return { ...value, amount: Math.round(value.amount / unit) * unit };
}

export function formatNumber(value: number): string {
  return cached('number', () => new Intl.NumberFormat(locale())).format(value);
}

/** 0.94 -> 94 % */
export function formatPercent(share: number): string {
  return cached('percent', () =>
    new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }),
  ).format(share);
}

/** +13, −4 (a real minus), 0 */
export function formatSigned(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : points < 0 ? `−${formatNumber(-points)}` : '0';
}

export function formatDate(iso: string): string {
  return cached('date', () => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' })).format(
    new Date(iso),
  );
}

/** A day of the calendar, `2026-11-21`: the same wherever the reader is. */
export function formatDay(day: string): string {
  return cached('day', () => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' })).format(new Date(day));
}

export function formatDateTime(iso: string): string {
  return cached('time', () =>
    new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(iso));
}

/** "14:00" on the day of `now`, "Mon" in the six days after it, else the day: as long as a card has room for. */
export function formatDue(iso: string, now: number): string {
  const due = new Date(iso);
  const days = Math.round((midnight(due) - midnight(new Date(now))) / 86_400_000);
  if (days === 0) return cached('due today', () => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' })).format(due);
  if (days > 0 && days < 7) return cached('due soon', () => new Intl.DateTimeFormat(locale(), { weekday: 'short' })).format(due);
  return cached('due', () => new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' })).format(due);
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "2 hours ago", as seen at `now`. */
export function formatAgo(iso: string, now: number): string {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return t('time.justNow');
}

/** "5 d", the short form on cards. */
export function formatDays(days: number): string {
  return t('time.days', { days });
}

/** "5 days", for screen readers and titles. */
export function formatDaysLong(days: number): string {
  return cached('days long', () =>
    new Intl.NumberFormat(locale(), { style: 'unit', unit: 'day', unitDisplay: 'long' }),
  ).format(days);
}

/** Two letters for an avatar: "Mira Keller" -> MK, "rep" -> RE. */
export function initials(name: string): string {
  const words = name.trim().split(/[\s._-]+/).filter(Boolean);
  const first = words[0] ?? '?';
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return (last ? first.charAt(0) + last.charAt(0) : first.slice(0, 2)).toLocaleUpperCase(locale());
}
