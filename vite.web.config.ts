import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { RESPONSE_HEADERS } from './electron/main/response-headers';
import { rendererConfig } from './vite.renderer.config';

/** The renderer as a page for a browser, and the server that `npm start` shows it with. */
export default defineConfig(
  mergeConfig(rendererConfig, {
    appType: 'mpa',
    build: { outDir: fileURLToPath(new URL('out/web', import.meta.url)) },
    preview: { host: '127.0.0.1', strictPort: true, headers: RESPONSE_HEADERS },
  }),
);
