// The showcase, a page of the demo's host: no part of the WAR.
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'dev/showcase',
  base: './',
  build: {
    outDir: '../../target/showcase',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
  },
});
