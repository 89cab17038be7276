import { html, type TemplateResult } from 'lit';
import type { Card } from '../api/types.ts';
import { formatDateTime, formatDue } from './format.ts';
import { t } from './i18n.ts';

type Next = Card['nextActivity'];

/** What is to be done next, with the time first: it decides whether to act. */
export function nextStep(next: Next): TemplateResult {
  if (!next) return html`<span class="soft clip" data-testid="next">${t('next.none')}</span>`;
  const { dueAt } = next;
  const late = dueAt !== null && new Date(dueAt).getTime() < Date.now();
  const text = [dueAt && formatDue(dueAt, Date.now()), subjectOf(next)].filter(Boolean).join(' · ');
  return html`<span class="clip next ${late ? 'late' : ''}" data-testid="next" title=${nextInWords(next)}>${text}</span>`;
}

/** "Next: Call back, due 21 Nov 2026, 14:00", for titles and screen readers. */
export function nextInWords(next: Next): string {
  if (!next) return t('next.none');
  const what = t('next.is', { what: subjectOf(next) });
  if (!next.dueAt) return what;
  const late = new Date(next.dueAt).getTime() < Date.now();
  return `${what}, ${t(late ? 'next.late' : 'next.due', { when: formatDateTime(next.dueAt) })}`;
}

function subjectOf({ taskId, subject }: NonNullable<Next>): string {
  return subject ?? t(taskId ? 'next.task' : 'next.followUp');
}
