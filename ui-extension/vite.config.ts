import { defineConfig } from 'vitest/config';
import { extensionManifest, PANEL_MODULES } from './build/manifest.ts';
import { weightLimit } from './build/weight.ts';

const version = process.env.DEALWRIGHT_VERSION ?? 'dev';
const BASE = '/dealwright/ui/';

export default defineConfig({
  base: BASE,
  appType: 'spa',
  plugins: [extensionManifest(BASE, version), weightLimit('dealwright.js')],
  build: {
    outDir: 'target/classes/META-INF/resources/ui',
    emptyOutDir: true,
    target: 'es2022',
    // The page names what it needs first; a preload helper in the modules would pin the base path.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    reportCompressedSize: true,
    rollupOptions: {
      input: { index: 'index.html', ...PANEL_MODULES },
      output: {
        entryFileNames: (chunk) =>
          chunk.name === 'index' ? 'dealwright.js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'dev/**/*.test.mjs'],
    // One window for all files: elements tolerate a second registration, and starting a window is the slow part.
    isolate: false,
    setupFiles: ['src/testing/setup.ts'],
  },
});
