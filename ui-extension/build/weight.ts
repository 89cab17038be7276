// Refuses a build whose first screen asks a browser for more script than it may.
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const MOST_BYTES = 250_000;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** What is loaded for a chunk: itself, and what it imports before it runs. */
function loaded(chunks: Chunks, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const needed of chunks.get(name)?.imports ?? []) loaded(chunks, needed, found);
  return found;
}

/** Of each page that the shell opens: the compressed size of its scripts, with those of the shell. */
export function firstScreens(chunks: Chunks, shell: string): ReadonlyMap<string, number> {
  const pages = chunks.get(shell)?.dynamicImports ?? [];
  return new Map(
    pages.map((page) => {
      const names = loaded(chunks, page, loaded(chunks, shell));
      return [page, [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0)];
    }),
  );
}

export function weightLimit(shell: string): Plugin {
  return {
    name: 'dealwright-weight-limit',
    generateBundle(_options, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output] as const] : [])));
      const [[name, bytes] = ['', 0]] = [...firstScreens(chunks, shell)].sort(([, a], [, b]) => b - a);
      console.log(`heaviest first screen: ${name}, ${Math.round(bytes / 1000)} kB of compressed script`);
      if (bytes === 0 || bytes > MOST_BYTES) this.error(`${name} needs ${bytes} bytes of compressed script; ${MOST_BYTES} are allowed.`);
    },
  };
}
