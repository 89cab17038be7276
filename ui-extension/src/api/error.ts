import { language } from '../core/i18n.ts';
import { inLanguage } from '../i18n/refusals.ts';
import type { Deal, LastChange } from './types.ts';

/** RFC 9457 body, with our own members. */
export interface Problem {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** The lead that a merged one is now. */
  readonly leadId?: string;
  /** Pairs of open deals, of which one is to be chosen. */
  readonly deals?: readonly { readonly pipelineId: string; readonly dealIds: readonly string[] }[];
  readonly current?: Deal;
  readonly lastChange?: LastChange | null;
}

/** An answer of the server that is not a success. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    readonly requestId: string | null,
  ) {
    super(told(problem.detail ?? problem.title ?? `HTTP ${status}`));
    this.name = 'ApiError';
  }

  get code(): string | undefined {
    return this.problem.code;
  }

  /** The first complaint about each field: `{email: "is not an address"}`. */
  get fields(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const { pointer, detail } of this.problem.errors ?? []) {
      found[pointer.replace(/^#?\//, '')] ??= told(detail);
    }
    return found;
  }
}

/** What the server says, in the language of the screens. */
export function told(sentence: string): string {
  return inLanguage(language(), sentence);
}

/** The server could not be reached at all. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('offline', { cause });
    this.name = 'OfflineError';
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
