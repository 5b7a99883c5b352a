import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents.mjs';
import { mantineStyles } from './build/mantine-styles.mjs';
import { preCompress } from './build/pre-compress.mjs';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [mantineStyles(`${import.meta.dirname}/../../node_modules/@mantine/core/styles`), inlineDocuments(`${import.meta.dirname}/src/gql`), react(), preCompress()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/graphql': { target: api, ws: true }, '/calendar': api, '/api': api } },
  build: { target: 'es2023', manifest: true, sourcemap: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
});
