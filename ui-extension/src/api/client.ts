import type { DwContext } from '../core/context.ts';
import { ApiError, OfflineError, isAbort, type Problem } from './error.ts';
import { addressOf, methodOf, type AnswerOf, type OperationId, type QueryOf, type RequestOf } from './operation.ts';

export interface Versioned<T> {
  readonly value: T;
  readonly etag: string | null;
}

/** The parts of a request that make its address. */
interface Addressed {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Parameters<typeof addressOf>[2];
}

/** The parts of a request that travel with it. */
interface Carried {
  readonly accept?: string;
  readonly etag?: string;
  readonly body?: unknown;
  readonly raw?: { readonly type: string; readonly content: BodyInit };
  readonly signal?: AbortSignal;
}

/** Speaks HTTP with the plugin's REST API: headers, sign-in, problems. It knows no resource. */
export class Client {
  constructor(private readonly context: DwContext) {}

  async call<O extends OperationId>(operation: O, request: RequestOf<O>): Promise<Versioned<AnswerOf<O>>> {
    const { path, query } = request as Addressed;
    const answer = await this.send(methodOf(operation), addressOf(operation, path, query), request);
    if (!answer.ok) throw await this.problemOf(answer);
    const value = (answer.status === 204 ? undefined : await answer.json()) as AnswerOf<O>;
    return { value, etag: answer.headers.get('ETag') };
  }

  /** A file to keep, as a token or an organisation in the headers lets no plain link fetch it. */
  async file<O extends OperationId>(operation: O, request: RequestOf<O>, accept = '*/*'): Promise<Blob> {
    const { path, query } = request as Addressed;
    const answer = await this.send(methodOf(operation), addressOf(operation, path, query), { accept });
    if (!answer.ok) throw await this.problemOf(answer);
    return answer.blob();
  }

  /** Server-sent events, read as they come. */
  async stream<O extends OperationId>(operation: O, query: QueryOf<O>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const address = addressOf(operation, {}, query as Addressed['query']);
    const answer = await this.send(methodOf(operation), address, { accept: 'text/event-stream', signal });
    if (answer.ok && answer.body) return answer.body;
    throw new ApiError(answer.type === 'opaqueredirect' ? 401 : answer.status, await readProblem(answer), null);
  }

  private async send(method: string, address: string, sent: Carried): Promise<Response> {
    try {
      return await fetch(this.context.apiBase + address, {
        method,
        headers: await this.headers(sent),
        body: sent.raw?.content ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body)),
        credentials: 'include',
        // A redirect could only lead to the sign-in page, which a script cannot follow.
        redirect: 'manual',
        signal: sent.signal,
      });
    } catch (error) {
      throw isAbort(error) ? error : new OfflineError(error);
    }
  }

  private async headers({ raw, body, etag, accept = 'application/json' }: Carried): Promise<Record<string, string>> {
    const headers: Record<string, string> = { ...(await this.identity()), Accept: accept };
    if (raw) headers['Content-Type'] = raw.type;
    else if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (etag) headers['If-Match'] = etag;
    return headers;
  }

  /** Who asks, and for which organisation. */
  async identity(): Promise<Record<string, string>> {
    const headers: Record<string, string> = { 'X-Requested-With': 'dealwright' };
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
