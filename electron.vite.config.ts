import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'electron-vite';
import { rendererConfig } from './vite.renderer.config';

/**
 * The desktop program: main process and renderer. There is no preload script, because the page asks
 * nothing of the computer yet.
 */
export default defineConfig({
  main: {
    build: {
      lib: { entry: fileURLToPath(new URL('electron/main/index.ts', import.meta.url)) },
      outDir: fileURLToPath(new URL('out/main', import.meta.url)),
    },
  },
  renderer: mergeConfig(rendererConfig, {
    build: {
      outDir: fileURLToPath(new URL('out/renderer', import.meta.url)),
      rolldownOptions: { input: fileURLToPath(new URL('renderer/index.html', import.meta.url)) },
    },
  }),
});
