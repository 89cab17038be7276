// Answers the requests of the elements in this page by the mock API, a scene for each address; all others go to the server.
import { mockApi } from '../mock-api.mjs';

const models = Object.values(import.meta.glob('../../../plugin-impl/src/main/resources/org/dealwright/scoring/models/*.json', { eager: true, import: 'default' }));
const ROOT = `${location.origin}/showcase-api/`;
const apis = new Map();
const server = globalThis.fetch;

/** An API of its own, whose answers are of this scene: its address, and how to ask it past the elements. */
export function apiOf(name, scene) {
  const base = ROOT + name;
  const api = { ...mockApi(models, scene), scene };
  apis.set(base, api);
  const ask = async (address, method = 'GET', content = {}) => {
    const { pathname: path, searchParams: query } = new URL(address, location.origin);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return (await api.answer({ method, path, query, text, json: typeof content !== 'string', etag: undefined })).body;
  };
  return { base, ask };
}

globalThis.fetch = async (input, init = {}) => {
  const url = new URL(String(input), location.href);
  if (!url.href.startsWith(ROOT)) return server(input, init);
  const base = [...apis.keys()].find((known) => url.href.startsWith(`${known}/`));
  if (!base) throw new TypeError('What asks is not shown any more.');
  const { scene, answer, listen } = apis.get(base);
  if (scene.silent) return new Promise(() => undefined);
  if (scene.offline) throw new TypeError('The showcase is offline here.');
  const path = url.pathname.slice(new URL(base).pathname.length);
  if (path === '/events') return new Response(events(listen), { headers: { 'Content-Type': 'text/event-stream' } });
  const headers = new Headers(init.headers);
  const text = typeof init.body === 'string' ? init.body : '';
  const asked = { method: init.method ?? 'GET', path, query: url.searchParams, text, json: Boolean(text), etag: headers.get('If-Match') ?? undefined };
  const { status, body, type = 'application/json', etag } = await answer(asked);
  const told = { 'Content-Type': type, 'Dealwright-Request-Id': 'req-7f3a91', ...(etag ? { ETag: etag } : {}) };
  return new Response(status === 204 ? null : typeof body === 'string' ? body : JSON.stringify(body), { status, headers: told });
};

/** What belongs to an element that is not shown any more is forgotten. */
export function forgetApis() {
  apis.clear();
}

function events(listen) {
  const encoder = new TextEncoder();
  return new ReadableStream({ start: (to) => void listen({ write: (text) => to.enqueue(encoder.encode(text)) }) });
}
