import type { TimelineEntry, User } from '../../api/types.ts';
import { formatAgo } from '../../core/format.ts';
import { actorName } from '../../core/history.ts';
import { headline } from './entry.ts';

/** What happened since then, in a line each: who, what, when. */
export function storyOf(entries: readonly TimelineEntry[], since: string, users: readonly User[]): readonly string[] {
  return entries
    .filter(({ at }) => Date.parse(at) > Date.parse(since))
    .map((entry) => [actorName(entry.actor), headline(entry, users), formatAgo(entry.at, Date.now())].join(' · '));
}
