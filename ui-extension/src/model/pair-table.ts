import { NUMBER_FEATURES, type Axis, type Num, type PairTable } from './scoring-model.ts';

/** What a cell is worth that did not exist before. */
const NEW_CELL = 50;

export function isNumeric(feature: string): boolean {
  return NUMBER_FEATURES.some((name) => name === feature);
}

/** A table whose rows or columns are others: what stands in both keeps its worth. */
export function withAxis(table: PairTable, side: 'rows' | 'columns', axis: Axis): PairTable {
  const [before, after] = [keysOf(table[side]), keysOf(axis)];
  const from = after.map((key) => before.indexOf(key));
  const taken = <T>(cells: readonly T[], fresh: () => T): T[] => from.map((index) => cells[index] ?? fresh());
  const width = keysOf(table.columns).length;
  const values: readonly (readonly Num[])[] =
    side === 'rows'
      ? taken(table.values, () => Array.from({ length: width }, () => NEW_CELL))
      : table.values.map((cells) => from.map((index) => (index < 0 ? NEW_CELL : (cells[index] ?? null))));
  return { ...table, [side]: axis, values };
}

/** Another input has categories or bounds of its own. */
export function axisOf(feature: string, category: string): Axis {
  return isNumeric(feature) ? { feature, bounds: [100] } : { feature, categories: [category] };
}

/** Categories, or bounds in their order, as they are typed: with commas. */
export function axisFrom(axis: Axis, text: string): Axis {
  const words = text.split(',').map((word) => word.trim()).filter(Boolean);
  if (axis.categories) return { feature: axis.feature, categories: [...new Set(words.map((word) => word.toLowerCase()))] };
  const bounds = [...new Set(words.map(Number).filter(Number.isFinite))].sort((a, b) => a - b);
  return { feature: axis.feature, bounds };
}

/** One for each cell: the categories and what is none of them; what is below the bounds, and from each on. */
function keysOf({ categories, bounds = [] }: Axis): string[] {
  return categories ? [...categories.map((name) => `is ${name}`), 'others'] : ['below', ...bounds.map((bound) => `from ${bound}`)];
}
