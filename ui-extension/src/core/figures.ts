import { html, nothing, type TemplateResult } from 'lit';
import type { Money, Share } from '../api/types.ts';
import { formatMoney, formatNumber, formatPercent } from './format.ts';
import { locale, plural, t } from './i18n.ts';

/** A number with at most one decimal. */
export function formatDecimal(value: number): string {
  return value.toLocaleString(locale(), { maximumFractionDigits: 1 });
}

/** 2026-11 -> November 2026 */
export function formatMonth(month: string): string {
  return new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;

/** A time that something took, in the largest unit that fits: 42 min, 3.5 hr, 2 days. */
export function formatSpan(seconds: number): string {
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['minute', 60];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'minute' ? 0 : 1 }).format(seconds / size);
}

/** "31 %"; a dash where there is nothing that it could be a share of. */
export function formatShare({ rate }: Share): string {
  return rate === null ? '–' : formatPercent(rate);
}

/** "12 of 38; with so few, the true share is between 19 % and 47 %". */
export function shareInWords({ part, n, low, high }: Share): string {
  if (low === null || high === null) return t('share.none');
  return t('share.of', { part, n, low: formatPercent(low), high: formatPercent(high) });
}

/** What could not be converted into the reporting currency and so is in no sum. */
export function notConverted(others: readonly Money[]): string {
  const sums = new Map<string, number>();
  for (const { amount, currency } of others) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const told = [...sums].map(([currency, amount]) => formatMoney({ amount, currency }));
  return told.length > 0 ? t('report.notConverted', { sums: told.join(', ') }) : '';
}

/** In what a figure changes: relative to what it was, in percentage points, or in its own points. */
type Measure = 'relative' | 'share' | 'points';

interface Comparison {
  readonly measure?: Measure;
  /** Where less is the good news. */
  readonly lessIsBetter?: boolean;
}

/** How a figure stands to that of the period before; nothing where there is nothing to compare with. */
export function changeTag(
  now: number | null,
  before: number | null | undefined,
  { measure = 'relative', lessIsBetter = false }: Comparison = {},
): TemplateResult | typeof nothing {
  if (now === null || before === null || before === undefined) return nothing;
  const [size, difference] = differenceOf(now, before, measure);
  const way = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const words = t(`change.${way}`, { size });
  const news = way === 'same' ? '' : (way === 'down') === lessIsBetter ? 'better' : 'worse';
  return html`<span class="change ${news}" title=${words} data-testid="change"
    ><span aria-hidden="true">${way === 'same' ? '=' : `${way === 'up' ? '▲' : '▼'} ${size}`}</span><span class="visually-hidden">${words}</span></span
  >`;
}

function differenceOf(now: number, before: number, measure: Measure): [string, number] {
  if (measure === 'share') {
    const points = Math.round((now - before) * 100);
    return [t('change.points', { points: Math.abs(points) }), points];
  }
  if (measure === 'points') {
    const points = Math.round(now - before);
    return [plural('change.score', Math.abs(points)), points];
  }
  if (before === 0) return [formatNumber(now), now];
  return [formatPercent(Math.abs(now - before) / before), now - before];
}
