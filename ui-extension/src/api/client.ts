import type { DwContext } from '../core/context.ts';
import { ApiError, OfflineError, isAbort, type Problem } from './error.ts';

export interface Versioned<T> {
  readonly value: T;
  readonly etag: string | null;
}

export interface CallOptions {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** Sent as it is, with its own type; excludes `body`. */
  readonly raw?: { readonly type: string; readonly content: BodyInit };
  readonly etag?: string;
  readonly signal?: AbortSignal;
}

/** Speaks HTTP with the plugin's REST API: headers, sign-in, problems. It knows no resource. */
export class Client {
  constructor(private readonly context: DwContext) {}

  async call<T>(path: string, options: CallOptions = {}): Promise<Versioned<T>> {
    const answer = await this.send(path, options);
    if (!answer.ok) throw await this.problemOf(answer);
    const value = (answer.status === 204 ? undefined : await answer.json()) as T;
    return { value, etag: answer.headers.get('ETag') };
  }

  private async send(path: string, options: CallOptions): Promise<Response> {
    try {
      return await fetch(this.context.apiBase + path + queryString(options.query), {
        method: options.method ?? 'GET',
        headers: await this.headers(options),
        body: options.raw?.content ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
        credentials: 'include',
        // A redirect could only lead to the sign-in page, which a script cannot follow.
        redirect: 'manual',
        signal: options.signal,
      });
    } catch (error) {
      throw isAbort(error) ? error : new OfflineError(error);
    }
  }

  private async headers({ raw, body, etag }: CallOptions): Promise<Record<string, string>> {
    const headers: Record<string, string> = {
      Accept: 'application/json',
      'X-Requested-With': 'dealwright',
    };
    if (raw) headers['Content-Type'] = raw.type;
    else if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (etag) headers['If-Match'] = etag;
    if (this.context.organisation) headers['Dealwright-Organisation'] = this.context.organisation;
    const token = await this.context.token?.();
    if (token) headers['Authorization'] = `Bearer ${token}`;
    return headers;
  }

  private async problemOf(answer: Response): Promise<ApiError> {
    const status = answer.type === 'opaqueredirect' ? 401 : answer.status;
    const problem = await readProblem(answer);
    if (status === 401 && this.context.onSignedOut?.()) {
      // The page is on its way to sign in; nothing more is shown until then.
      return new Promise<ApiError>(() => {});
    }
    return new ApiError(status, problem, problem.requestId ?? answer.headers.get('Dealwright-Request-Id'));
  }
}

async function readProblem(answer: Response): Promise<Problem> {
  if (!(answer.headers.get('Content-Type') ?? '').includes('json')) return {};
  try {
    return ((await answer.json()) as Problem | null) ?? {};
  } catch {
    return {};
  }
}

function queryString(query: CallOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
