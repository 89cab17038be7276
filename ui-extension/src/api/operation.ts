import { OPERATIONS } from './generated/operations.ts';
import type { operations } from './generated/schema.ts';

/** The id of an operation of the REST API, such as `crm.leads.list`. */
export type OperationId = keyof typeof OPERATIONS & keyof operations;

type Parameters<O extends OperationId> = operations[O]['parameters'];
type Contents<O extends OperationId> = operations[O]['responses'][keyof operations[O]['responses']];

/** A value as the server sends it: every member is there, null where there is nothing to say. */
export type Sent<T> = T extends readonly (infer E)[]
  ? readonly Sent<E>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Sent<Exclude<T[K], undefined>> }
    : T;

/** A parameter that takes several values takes one alone, too. */
type OneOrMore<T> = { readonly [K in keyof T]: T[K] | (NonNullable<T[K]> extends readonly (infer E)[] ? E : never) };

export type QueryOf<O extends OperationId> = OneOrMore<NonNullable<Parameters<O>['query']>>;

/** A merge patch takes a member away by null (RFC 7396). */
type Patch<T> = { readonly [K in keyof T]?: T[K] | null };

export type BodyOf<O extends OperationId> = operations[O] extends {
  readonly requestBody: { readonly content: { readonly 'application/merge-patch+json': infer B } };
}
  ? Patch<B>
  : WholeBodyOf<O>;

type WholeBodyOf<O extends OperationId> = operations[O] extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer B } };
}
  ? B
  : never;

export type AnswerOf<O extends OperationId> =
  Contents<O> extends { content: { readonly 'application/json': infer A } } ? Sent<A> : undefined;

/** What a call must name, as its operation wants it. */
export type RequestOf<O extends OperationId> = {
  readonly query?: QueryOf<O>;
  readonly signal?: AbortSignal;
  /** Sent as it is, with its own type; excludes `body`. */
  readonly raw?: { readonly type: string; readonly content: BodyInit };
} & (Parameters<O> extends { readonly path: infer P } ? { readonly path: P } : { readonly path?: undefined }) &
  (Parameters<O> extends { readonly header: { readonly 'If-Match': string } }
    ? { readonly etag: string }
    : { readonly etag?: undefined }) &
  ([BodyOf<O>] extends [never] ? { readonly body?: undefined } : { readonly body: BodyOf<O> });

type Value = string | number | boolean | null | undefined;

/** The address of a call below the API's base: path and query. */
export function addressOf(
  operation: OperationId,
  path: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, Value | readonly Value[]>> = {},
): string {
  const filled = OPERATIONS[operation][1].replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(query)) {
    for (const value of [given].flat()) {
      if (value !== undefined && value !== null && value !== '') parameters.append(name, String(value));
    }
  }
  const text = parameters.toString();
  return text ? `${filled}?${text}` : filled;
}

export function methodOf(operation: OperationId): string {
  return OPERATIONS[operation][0];
}
