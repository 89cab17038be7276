import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, Change, TimelineEntry, User } from '../../api/types.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { actorName, transitionLine } from '../../core/history.ts';
import { label, t } from '../../core/i18n.ts';
import { actorMark } from '../../core/parts.ts';

/** One thing that happened: what in a line, who and why below it, when beside it. */
export function entryLine(entry: TimelineEntry, users: readonly User[], task: TemplateResult | typeof nothing): TemplateResult {
  const { actor, activity, at } = entry;
  const name = actorName(actor);
  return html`<li data-kind=${entry.kind}>
    ${actorMark(actor)}
    <div>
      <p>${headline(entry, users)}</p>
      ${activity?.body ? html`<p class="body">${activity.body}</p>` : nothing}
      <p class="soft">${[name, ...details(entry)].filter(Boolean).join(' · ')}</p>
      ${task}
    </div>
    <time class="soft when" datetime=${at} title=${formatDateTime(at)}>${formatAgo(at, Date.now())}</time>
  </li>`;
}

export function headline({ kind, activity, change }: TimelineEntry, users: readonly User[]): string {
  if (activity) return activityLine(activity);
  if (!change) return label('timelineKind', kind);
  if (kind === 'stage_change') {
    const { from, to, fromName, toName } = change;
    return transitionLine(from ? { id: from, name: fromName ?? from } : null, { id: to ?? '', name: toName ?? to ?? '–' });
  }
  if (kind === 'signal') return label('signal', change.to ?? '');
  const title = change.field ? label('leadField', change.field) : label('timelineKind', kind);
  return t('timeline.change', { title, from: change.fromName ?? shown(kind, change, change.from, users), to: change.toName ?? shown(kind, change, change.to, users) });
}

function activityLine({ type, direction, subject }: Activity): string {
  const kind = label('activityType', type);
  const title = direction === 'inbound' ? t('timeline.inbound', { kind }) : kind;
  return subject ? t('timeline.about', { title, subject }) : title;
}

function shown(kind: string, change: Change, value: string | null, users: readonly User[]): string {
  if (value === null) return '–';
  if (kind === 'status_change') return label('status', value);
  if (kind === 'assignment') return users.find(({ id }) => id === value)?.displayName ?? t('owner.unknown');
  return change.field === 'source' ? label('source', value) : value;
}

function details({ activity, change }: TimelineEntry): readonly (string | null)[] {
  return [
    change?.reason ?? null,
    change?.score == null ? null : t('history.score', { score: change.score }),
    activity?.outcome ?? null,
    activity?.durationSeconds ? t('timeline.minutes', { minutes: Math.max(1, Math.round(activity.durationSeconds / 60)) }) : null,
    activity?.dueAt ? t('timeline.due', { at: formatDateTime(activity.dueAt) }) : null,
  ];
}
