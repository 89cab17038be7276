import type { Holiday } from '../api/types.ts';

/** A day a line, with its name behind it; `wrong` is the first line that has none. */
export function holidaysIn(text: string): { readonly holidays: readonly Holiday[]; readonly wrong?: string } {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  const read = lines.map((line) => /^(\d{4}-\d{2}-\d{2})[\s,;]*(.*)$/.exec(line));
  const wrong = lines.find((_, at) => !read[at]);
  return { holidays: read.flatMap((found) => (found?.[1] ? [{ day: found[1], name: found[2]?.trim() || null }] : [])), wrong };
}
