import { describe, expect, it, vi } from 'vitest';
import { fakeApi, me } from '../testing/fake-api.ts';
import { Api } from './api.ts';
import { ApiError, OfflineError } from './error.ts';

const failure = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error);

describe('a call', () => {
  it('says that a script makes it, for whom, and which version it saw', async () => {
    const { context, calls } = fakeApi({ 'POST /deals/d-1/stage': { body: {} } });
    const api = new Api({ ...context, organisation: 'north', token: () => 'abc' });
    await api.moveDeal('d-1', 7, 's-2', 'why');
    expect(calls[0]?.body).toEqual({ stageId: 's-2', reason: 'why' });
    const sent = (name: string) => calls[0]?.headers.get(name);
    expect(sent('X-Requested-With')).toBe('dealwright');
    expect(sent('If-Match')).toBe('"7"');
    expect(sent('Dealwright-Organisation')).toBe('north');
    expect(sent('Authorization')).toBe('Bearer abc');
  });

  it('leaves out what is not asked for', async () => {
    let asked = '';
    const { context } = fakeApi({ 'GET /leads': ({ url }) => ((asked = url.search), { body: { items: [] } }) });
    await new Api(context).leads({ q: '', band: 'high', limit: 5 });
    expect(asked).toBe('?band=high&limit=5');
  });

  it('gives the version that came with the answer', async () => {
    const { context } = fakeApi({ 'GET /leads/l-1': { body: {}, headers: { ETag: '"4"' } } });
    expect((await new Api(context).lead('l-1')).etag).toBe('"4"');
  });
});

describe('a refusal', () => {
  it('names fields, code and request', async () => {
    const problem = { code: 'validation-failed', detail: 'No.', requestId: 'r-1', errors: [{ pointer: '/email', detail: 'is taken' }] };
    const { context } = fakeApi({ 'POST /leads': { status: 400, body: problem } });
    const error = (await failure(new Api(context).addLead({ firstName: 'a', lastName: 'b', email: 'c' }))) as ApiError;
    expect(error).toMatchObject({ status: 400, code: 'validation-failed', requestId: 'r-1', fields: { email: 'is taken' } });
  });

  it('without a body still has status and request', async () => {
    const { context } = fakeApi({ 'GET /me': { status: 502, headers: { 'Content-Type': 'text/html', 'Dealwright-Request-Id': 'r-2' } } });
    expect(await failure(new Api(context).me())).toMatchObject({ status: 502, requestId: 'r-2' });
  });

  it('for want of a session lets the page sign in', async () => {
    const { context } = fakeApi({ 'GET /me': { status: 401 } });
    const onSignedOut = vi.fn(() => true);
    void new Api({ ...context, onSignedOut }).me();
    await vi.waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(await failure(new Api({ ...context, onSignedOut: () => false }).me())).toBeInstanceOf(ApiError);
  });
});

it('a server that cannot be reached is told apart', async () => {
  const { context } = fakeApi({});
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await failure(new Api(context).me())).toBeInstanceOf(OfflineError);
});

it('users are only decoration: none are known when they cannot be read', async () => {
  const { context } = fakeApi({ 'GET /me': { body: me }, 'GET /users': { status: 403 } });
  const { servicesOf } = await import('../core/services.ts');
  expect(await servicesOf(context).users()).toEqual([]);
});
