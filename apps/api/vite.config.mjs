import fs from 'node:fs';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const entry = (name) => `${root}/src/${name}.ts`;

/** Files that programs read at run time, laid beside them. */
const besidePrograms = (...files) => ({
  name: 'beside-programs',
  generateBundle() {
    for (const file of files) this.emitFile({ type: 'asset', fileName: file.split('/').at(-1), source: fs.readFileSync(`${root}/${file}`) });
  },
});

/** One bundle per process, workspace libraries inside, packages of the registry outside. */
export default defineConfig({
  root,
  resolve: { conditions: ['source', 'node', 'module', 'import', 'default'] },
  ssr: { noExternal: [/^@spilno\//], resolve: { conditions: ['source', 'node', 'import', 'default'], externalConditions: ['node', 'import', 'default'] } },
  plugins: [besidePrograms('src/demo/forum-252.csv', '../../libs/taxonomy/models/text-codes.bin.gz', '../../libs/taxonomy/models/code-titles.json.gz')],
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: { main: entry('main'), worker: entry('worker'), migrate: entry('migrate'), 'emit-schema': entry('emit-schema'), cli: entry('cli'), 'schedule-thread': `${root}/../../libs/solver-host/src/schedule-thread.ts`, 'proof-thread': `${root}/../../libs/solver-host/src/proof-thread.ts`, 'code-thread': entry('product-codes/code-thread'), 'simulation-thread': `${root}/../../libs/solver-host/src/simulation-thread.ts` },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js', format: 'esm' },
    },
  },
});
