import { ApiError, OfflineError } from '../api/error.ts';
import { t } from './i18n.ts';

/** What went wrong, for a line beside what the user did: the server's words, and where to ask. */
export function failureText(error: unknown): string {
  if (error instanceof OfflineError) return t('state.offline.text');
  if (!(error instanceof ApiError)) return t('state.error.text');
  const text = Object.values(error.fields)[0] ?? error.message;
  return error.status >= 500 && error.requestId ? `${text} (${t('state.requestId')} ${error.requestId})` : text;
}

/** Somebody else changed the record since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiError && error.status === 412;
}
