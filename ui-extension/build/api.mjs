// Makes src/api/generated from the API's description, or checks that the screens still fit it:
//   node build/api.mjs write <openapi.yaml>
//   node build/api.mjs check <openapi.yaml>
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { load as parse } from 'js-yaml';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const HEADER = '// Made from the API\'s description by build/api.mjs; not to be changed by hand.\n';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const BASE = '/api/v1';

/** What the screens need: operations with their input and the answer of a success, and the schemas behind. */
function reduced(document) {
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      const { responses } = item[method];
      for (const status of Object.keys(responses)) {
        if (!status.startsWith('2')) delete responses[status];
        else delete responses[status].headers;
      }
    }
  }
  return withoutExamples(document);
}

function withoutExamples(part) {
  if (Array.isArray(part)) return part.map(withoutExamples);
  if (part === null || typeof part !== 'object') return part;
  const kept = Object.entries(part).filter(([name, value]) => !isExample(name, value));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutExamples(value)]));
}

/** A property may be called `description`, too: then its value is a schema and no text. */
function isExample(name, value) {
  return name === 'example' || name === 'examples' || ((name === 'description' || name === 'summary') && typeof value === 'string');
}

/** `'crm.leads.get': ['GET', '/leads/{id}']` for each operation. */
function addresses(document) {
  const lines = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]?.operationId).map(
      (method) => `  '${item[method].operationId}': ['${method.toUpperCase()}', '${path.replace(BASE, '')}'],`,
    ),
  );
  return `${HEADER}\n/** Method and path of each operation. */\nexport const OPERATIONS = {\n${lines.sort().join('\n')}\n} as const;\n`;
}

async function write(description, folder) {
  const document = parse(readFileSync(description, 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/operations.ts`, addresses(document));
  const nodes = await openapiTS(reduced(document), { immutable: true, defaultNonNullable: false });
  // Paths say the same once more, by address.
  const text = astToString(nodes).replace(/export interface paths \{[\s\S]*?\n\}\n/, '');
  writeFileSync(`${folder}/schema.ts`, HEADER + text);
}

/** Compiles the screens against the description as it is now; what was only added to it does no harm. */
async function check(description) {
  const copy = `${ROOT}target/contract`;
  rmSync(copy, { recursive: true, force: true });
  // Tests make records of their own, which lack what was added since.
  cpSync(`${ROOT}src`, `${copy}/src`, { recursive: true, filter: (name) => !/\.test\.ts$|src\/testing$/.test(name) });
  cpSync(`${ROOT}tsconfig.json`, `${copy}/tsconfig.json`);
  await write(description, `${copy}/src/api/generated`);
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '--noEmit', '-p', copy], { stdio: 'inherit' });
  if (status !== 0) console.error('The screens do not fit the API: run "npm run api" and follow the compiler.');
  return status ?? 1;
}

const [what, description] = process.argv.slice(2);
if (what === 'check') process.exit(await check(description));
await write(description, `${ROOT}src/api/generated`);
