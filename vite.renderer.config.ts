import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

/** How the one renderer is built, for the desktop and for a browser alike. */
export const rendererConfig = {
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  publicDir: false,
  plugins: [react()],
  // A worker fetches what it seldom needs when it needs it, as the page does.
  worker: { format: 'es' },
  build: {
    emptyOutDir: true,
    // The policy lets no data: address in, and an asset is a file like any other.
    assetsInlineLimit: 0,
    minify: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
} satisfies UserConfig;
