import { de } from '../i18n/de.ts';
import { en, type Text } from '../i18n/en.ts';

export type { Text } from '../i18n/en.ts';
export type Values = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<string, Readonly<Record<Text, string>>>> = { en, de };
const listeners = new Set<() => void>();
let tag = browserLocale();

function browserLocale(): string {
  return (navigator.languages ?? [navigator.language]).find((l) => languageOf(l) in catalogues) ?? 'en';
}

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? 'en';
}

/** BCP 47 tag that numbers, money and dates follow. */
export function locale(): string {
  return tag;
}

/** The language of the texts, one that we have a catalogue for. */
export function language(): string {
  return languageOf(tag) in catalogues ? languageOf(tag) : 'en';
}

/** A tag that is malformed or has no catalogue leaves texts in English, but keeps its number formats. */
export function setLocale(wanted: string | null | undefined): void {
  const next = wellFormed(wanted) ?? browserLocale();
  if (next === tag) return;
  tag = next;
  for (const listener of listeners) listener();
}

function wellFormed(wanted: string | null | undefined): string | undefined {
  try {
    return wanted ? Intl.getCanonicalLocales(wanted.replace('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text of a key, with `{name}` replaced; numbers are written in the locale. */
export function t(key: Text, values?: Values): string {
  const text = (catalogues[language()] ?? en)[key];
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(tag) : value;
  });
}

type Plural = Text extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;

/** The text of `<stem>.one` or `<stem>.other`, as the language counts; `{count}` is the number. */
export function plural(stem: Plural, count: number, values?: Values): string {
  const form = new Intl.PluralRules(tag).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}.${form}` as Text, { count, ...values });
}

/** A text for a value that the server may extend; an unknown one is shown as it is, made readable. */
export function label(prefix: 'status' | 'source' | 'leadField' | 'cause' | 'activityType' | 'timelineKind' | 'signal' | 'auditAction' | 'view' | 'matches.by' | 'auditFault' | 'requiredField' | 'factor' | 'feature' | 'preset' | 'job' | 'jobState', value: string): string {
  const key = `${prefix}.${value}`;
  if (key in en) return t(key as Text);
  const words = value.replace(/[_.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
