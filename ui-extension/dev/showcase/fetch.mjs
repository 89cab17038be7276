// Answers the requests of the elements in this page by the mock API, a scene for each address; all others go to the server.
import { mockApi } from '../mock-api.mjs';

const models = Object.values(import.meta.glob('../../../plugin-impl/src/main/resources/org/dealwright/scoring/models/*.json', { eager: true, import: 'default' }));
const apis = new Map();
const server = globalThis.fetch;

/** The address of an API of its own, whose answers are of this scene. */
export function apiOf(name, scene) {
  const base = `${location.origin}/showcase-api/${name}`;
  apis.set(base, { ...mockApi(models, scene), scene });
  return base;
}

globalThis.fetch = async (input, init = {}) => {
  const url = new URL(String(input), location.href);
  const base = [...apis.keys()].find((known) => url.href.startsWith(`${known}/`));
  if (!base) return server(input, init);
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

function events(listen) {
  const encoder = new TextEncoder();
  return new ReadableStream({ start: (to) => void listen({ write: (text) => to.enqueue(encoder.encode(text)) }) });
}
