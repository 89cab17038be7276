import type { Transition } from '../api/types.ts';

const DAY = 86_400_000;

/** Whole days that a deal spent in each stage it has been in, up to its close or to now. */
export function daysByStage(history: readonly Transition[], closedAt: string | null, now: number): ReadonlyMap<string, number> {
  const inOrder = [...history].sort((a, b) => a.at.localeCompare(b.at));
  const spent = new Map<string, number>();
  inOrder.forEach(({ to, at }, i) => {
    const until = inOrder[i + 1]?.at ?? closedAt;
    const end = until ? new Date(until).getTime() : now;
    const time = Math.max(0, end - new Date(at).getTime());
    spent.set(to.id, (spent.get(to.id) ?? 0) + time);
  });
  return new Map([...spent].map(([id, time]) => [id, Math.floor(time / DAY)]));
}
