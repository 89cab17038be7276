// Serves the built screens with the mock API, under the headers that the WAR sets: node dev/preview.mjs [port]
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mockApi } from './mock-api.mjs';

const UI = fileURLToPath(new URL('../target/classes/META-INF/resources/ui/', import.meta.url));
const SHOWCASE = fileURLToPath(new URL('../target/showcase/', import.meta.url));
const DEV = fileURLToPath(new URL('./', import.meta.url));
const MODELS = new URL('../../plugin-impl/src/main/resources/org/dealwright/scoring/models/', import.meta.url);
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
const CSP = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

/** The file behind a path: assets, the host page of the panels, else the shell. */
function fileOf(path) {
  if (path.startsWith('/dealwright/ui/')) return join(UI, normalize(path.slice('/dealwright/ui/'.length)));
  if (path.startsWith('/showcase/')) return join(SHOWCASE, normalize(path.slice('/showcase/'.length) || 'index.html'));
  if (path.startsWith('/host')) return join(DEV, normalize(path.slice(1)));
  return join(UI, 'index.html');
}

const API = '/dealwright/api/v1';

/** The mock API over HTTP; what is none of its requests goes on to `next`. */
function overHttp({ answer, listen }) {
  return async (request, response, next) => {
    const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(API)) return next();
    const path = pathname.slice(API.length);
    if (path === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      const end = listen(response);
      return end ? response.on('close', end) : response.destroy();
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const json = (request.headers['content-type'] ?? '').includes('json');
    const { status, body, type = 'application/json', etag } = await answer({ method: request.method, path, query, text, json, etag: request.headers['if-match'] });
    response.writeHead(status, { 'Content-Type': type, 'Dealwright-Request-Id': 'req-7f3a91', ...(etag ? { ETag: etag } : {}) });
    response.end(status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export function preview(port) {
  const models = readdirSync(MODELS).map((file) => JSON.parse(readFileSync(new URL(file, MODELS), 'utf8')));
  const api = overHttp(mockApi(models));
  const server = createServer((request, response) => {
    void api(request, response, async () => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const page = /^\/dealwright\/sign-in\/([\w-]*)$/.exec(pathname)?.[1];
      if (page !== undefined) {
        response.writeHead(302, { Location: `/dealwright/${Buffer.from(page, 'base64url')}` }).end();
        return;
      }
      try {
        const file = fileOf(pathname);
        const content = await readFile(file);
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': CSP, 'X-Content-Type-Options': 'nosniff' });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4173);
  await preview(port);
  console.log(`http://127.0.0.1:${port}/dealwright/board`);
}
