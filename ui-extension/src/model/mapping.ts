import type { FieldMapping, ImportColumn, ImportProblem, Mapping } from '../api/types.ts';

export const LEAD_FIELDS = [
  'firstName', 'lastName', 'email', 'phone', 'company', 'jobTitle', 'companySize', 'industry', 'country', 'website',
  'source', 'estimatedValue', 'currency', 'status', 'stage', 'assignedTo', 'tags',
] as const;

/** What an import needs besides the lead's own fields, to read the file as history. */
export const SPECIALS = ['outcome', 'createdAt', 'stageEnteredAt', 'closedAt', 'sequence', 'externalId'] as const;

export type LeadField = (typeof LEAD_FIELDS)[number];
export type Special = (typeof SPECIALS)[number];

/** What the server understands of an outcome by itself. */
export const OUTCOME_WORDS = [
  'open', 'won', 'converted', 'closed_won', 'true', 'yes', '1', 'lost', 'closed_lost', 'disqualified', 'unqualified', 'false', 'no', '0',
];

/** Fields whose values the file may name in its own words. */
export const WITH_VALUES: ReadonlySet<string> = new Set<LeadField | 'outcome'>(['source', 'status', 'stage', 'outcome']);

export function setField(mapping: Mapping, field: string, change: Partial<FieldMapping>): Mapping {
  const next = { ...mapping.fields?.[field], ...change };
  const { [field]: _old, ...others } = mapping.fields ?? {};
  const used = Boolean(next.column) || Boolean(next.otherwise);
  if (!next.column) delete (next as { values?: unknown }).values;
  return { ...mapping, fields: used ? { ...others, [field]: next } : others };
}

export function setSpecial(mapping: Mapping, special: Special, column: string): Mapping {
  if (!column) {
    const { [special]: _old, ...others } = mapping;
    return others;
  }
  switch (special) {
    case 'outcome':
      return { ...mapping, outcome: { column, values: mapping.outcome?.values ?? {} } };
    case 'sequence':
      return { ...mapping, sequence: { column, order: mapping.sequence?.order ?? 'ascending' } };
    default:
      return { ...mapping, [special]: { ...mapping[special], column } };
  }
}

/** The words that need a meaning: those already mapped, and those seen in the column. */
export function wordsOf(
  column: ImportColumn | undefined,
  values: Readonly<Record<string, string>> | null | undefined,
): readonly string[] {
  const seen = (column?.samples ?? []).filter((sample) => sample.trim() !== '');
  return [...new Set([...Object.keys(values ?? {}), ...seen])].sort((a, b) => a.localeCompare(b));
}

/** Columns with the values that a preview refused among their samples, so that they can be explained. */
export function withRefusedValues(columns: readonly ImportColumn[], problems: readonly ImportProblem[]): readonly ImportColumn[] {
  return columns.map((column) => {
    const refused = problems.filter((p) => p.column === column.name && p.value).map((p) => p.value as string);
    return refused.length === 0 ? column : { ...column, samples: [...new Set([...column.samples, ...refused])] };
  });
}

/** Words that mean nothing here: without a meaning, and no value of ours themselves. */
export function unexplained(
  words: readonly string[],
  values: Readonly<Record<string, string>>,
  ours: readonly string[],
): readonly string[] {
  const known = new Set(ours);
  return words.filter((word) => !values[word] && !known.has(asOurs(word)));
}

/** "Organic Search" as the server reads it by itself: organic_search. */
function asOurs(word: string): string {
  return word.trim().toLowerCase().replace(/[\s-]+/g, '_');
}

/** `values` with one word set to a meaning, or freed of it. */
export function setWord(
  values: Readonly<Record<string, string>> | null | undefined,
  word: string,
  meaning: string,
): Readonly<Record<string, string>> {
  const { [word]: _old, ...others } = values ?? {};
  return meaning ? { ...others, [word]: meaning } : others;
}

/** Columns of the file that nothing is made of, apart from what `rest` says. */
export function unusedColumns(mapping: Mapping, columns: readonly ImportColumn[]): readonly ImportColumn[] {
  const used = new Set<string | null | undefined>([
    ...Object.values(mapping.fields ?? {}).map((field) => field.column),
    ...SPECIALS.map((special) => mapping[special]?.column),
  ]);
  return columns.filter((column) => !used.has(column.name));
}
