import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'electron-vite';
import { rendererConfig } from './vite.renderer.config';

/** The desktop program: main process, preload and renderer. */
export default defineConfig({
  main: {
    // What fflate has for Node declares a `require` of its own beside the one of the bundle.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      lib: { entry: fileURLToPath(new URL('electron/main/index.ts', import.meta.url)) },
      outDir: fileURLToPath(new URL('out/main', import.meta.url)),
      // A package holds what is built, and no folder of packages beside it.
      externalizeDeps: false,
    },
  },
  preload: {
    build: {
      lib: { entry: fileURLToPath(new URL('electron/preload/index.ts', import.meta.url)) },
      outDir: fileURLToPath(new URL('out/preload', import.meta.url)),
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: mergeConfig(rendererConfig, {
    build: {
      outDir: fileURLToPath(new URL('out/renderer', import.meta.url)),
      rolldownOptions: { input: fileURLToPath(new URL('renderer/index.html', import.meta.url)) },
    },
  }),
});
