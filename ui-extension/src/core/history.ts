import type { Actor, StageRef } from '../api/types.ts';
import { t, type Text } from './i18n.ts';

const KINDS: Readonly<Record<string, Text>> = {
  automation: 'actor.automation',
  import: 'actor.import',
  system: 'actor.system',
  visitor: 'actor.visitor',
};

/** Who did it, by name; what a machine did is said plainly, in the user's language. */
export function actorName(actor: Actor): string {
  const kind = KINDS[actor.kind];
  return kind ? t(kind) : (actor.name ?? t('owner.unknown'));
}

/** As a line of the history: the actor stands beside it. */
export function transitionLine(from: StageRef | null, to: StageRef): string {
  return from ? t('history.step', { from: from.name, to: to.name }) : t('history.start', { to: to.name });
}

/** As the rest of a sentence that begins with the actor. */
export function transitionInWords(from: StageRef | null, to: StageRef | null): string {
  if (from && to) return t('history.moved', { from: from.name, to: to.name });
  return t('history.placed', { to: to?.name ?? '–' });
}
