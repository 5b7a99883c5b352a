import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const entry = path.join(import.meta.dirname, 'src/index.ts');

/** The one style sheet of the package holds the tokens too, before the components' own rules. */
const withTokens = {
  name: 'with-tokens',
  transform(code, id) {
    return id === entry ? { code: `import './styles.css';\n${code}`, map: null } : undefined;
  },
};

/** Builds the package: one ES module and one style sheet; everything it asks its user for stays outside. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [withTokens, react()],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssMinify: true,
    cssCodeSplit: false,
    lib: { entry, formats: ['es'], fileName: 'index', cssFileName: 'styles' },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('\0'),
      output: { banner: "'use client';" },
    },
  },
});
