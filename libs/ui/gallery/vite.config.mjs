import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of example states; run with `npm run gallery -w @spilno/ui`. Not part of the build. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  cacheDir: '../../../.cache/vite-gallery',
  server: { host: '127.0.0.1' },
});
