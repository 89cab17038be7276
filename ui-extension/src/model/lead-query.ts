import type { LeadQuery } from '../api/types.ts';

/** What the list of leads is narrowed by, under the API's names; several values stand with commas between. */
export const FILTERS = ['q', 'status', 'source', 'band', 'assignedTo', 'scoreMin', 'confident', 'olderThan', 'tag', 'stageId'] as const;

export type FilterName = (typeof FILTERS)[number];
export type LeadFilter = { readonly [K in FilterName]?: string };

const SEVERAL: readonly FilterName[] = ['status', 'source', 'band', 'tag', 'stageId'];

/** The values of each parameter that is given. */
export function parametersOf(filter: LeadFilter, sort: string): Record<string, readonly string[]> {
  const given = FILTERS.filter((name) => filter[name]).map((name) => {
    const value = filter[name] ?? '';
    return [name, SEVERAL.includes(name) ? value.split(',') : [value]] as const;
  });
  return { ...Object.fromEntries(given), sort: [sort] };
}

/** The filter and the order that a saved view keeps; what it does not name is empty. */
export function filterOf(parameters: Readonly<Record<string, readonly string[]>>): Record<FilterName | 'sort', string> {
  const text = (name: string) => parameters[name]?.join(',') ?? '';
  const filter = Object.fromEntries(FILTERS.map((name) => [name, text(name)])) as Record<FilterName, string>;
  return { ...filter, sort: text('sort') || '-score' };
}

/** The question to the server. */
export function queryOf(filter: LeadFilter, sort: string): LeadQuery {
  return parametersOf(filter, sort) as LeadQuery;
}
