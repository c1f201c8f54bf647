import { defineConfig } from 'vite';

/** The headless command as one small start file, with Word and the readers loaded when needed. */
export default defineConfig({
  build: {
    ssr: 'electron/headless/minutebook.ts',
    outDir: 'out/headless',
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rollupOptions: { output: { entryFileNames: 'minutebook.js', chunkFileNames: '[name].js' } },
  },
  ssr: { noExternal: true },
});
