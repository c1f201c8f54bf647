import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { headersFor } from './electron/main/response-headers';
import { rendererConfig } from './vite.renderer.config';

/** What goes with each answer of the server, as the desktop program answers. */
const answersWithPolicy: Plugin = {
  name: 'answers-with-policy',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url = '/' }, answer, next) => {
      const { pathname } = new URL(url, 'http://localhost');
      for (const [name, value] of Object.entries(headersFor(pathname)))
        answer.setHeader(name, value);
      next();
    });
  },
};

/** The renderer as a page for a browser, and the server that `npm start` shows it with. */
export default defineConfig(
  mergeConfig(rendererConfig, {
    appType: 'mpa',
    build: { outDir: fileURLToPath(new URL('out/web', import.meta.url)) },
    preview: { host: '127.0.0.1', strictPort: true },
    plugins: [answersWithPolicy],
  }),
);
