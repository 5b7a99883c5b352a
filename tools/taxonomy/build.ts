/**
 * `npm run build:taxonomy -- [--sources FOLDER] [--notices FOLDER]`: writes what is derived from the rows in `libs/taxonomy/src/capability/nodes`
 * and checks them. The tree that pages carry is written always; the titles of the codes that rows point to only from the
 * published lists in FOLDER (`cpv-dk021.csv`, `kved-nace.json`, `nato-supply-classes.csv`, `common-military-list.csv`).
 * From those lists too `libs/taxonomy/models/code-titles.json.gz`: every code, with its titles, that a firm may confirm.
 * The model that finds codes for a text (`libs/taxonomy/models`) is learned from `ted_train.jsonl` in the folder of the notices and the
 * published lists; without both folders the one that is there stays.
 * Ends with 1 and a line for each fault when a row cannot be used.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';
import prettier from 'prettier';
import { readTitles, SCHEME_FILES } from './published-titles.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, notices: { type: 'string' } } });
const target = path.resolve(import.meta.dirname, '../../libs/taxonomy/src');

await write('capability/capability-tree.data.ts', [
  `import type { CapabilityTreeRow } from './capability.ts';`,
  `/** Written by \`npm run build:taxonomy\` out of the rows in \`nodes/\`: parents before children. */`,
  `export const CAPABILITY_TREE: readonly CapabilityTreeRow[] = ${JSON.stringify(CAPABILITY_ROWS.map(({ code, facet, titles: { en, uk } }) => ({ code, facet, titles: { en, uk } })))};`,
]);
if (values.sources !== undefined) {
  for (const { scheme, file, name, about } of SCHEME_FILES) {
    const all = await readTitles(scheme, values.sources);
    const wanted = new Set(CAPABILITY_ROWS.flatMap(({ references }) => (references[scheme] ?? []).map((text) => (scheme === 'euMl' ? text : text.slice(1)))));
    const kept = [...all].filter(([code]) => scheme === 'euMl' || wanted.has(code)).sort(([a], [b]) => (scheme === 'euMl' ? 0 : a < b ? -1 : 1));
    await write(`reference/${file}`, [
      `import type { ReferenceTitles } from './reference-code.ts';`,
      `/** ${about} Written by \`npm run build:taxonomy\`. */`,
      `export const ${name}: Readonly<Record<string, ReferenceTitles>> = ${JSON.stringify(Object.fromEntries(kept.map(([code, titles]) => [`${code}`, titles])))};`,
    ]);
  }
}

if (values.sources !== undefined) {
  const { buildCodeTable } = await import('./build-code-table.ts');
  process.stdout.write(`${buildCodeTable(values.sources)}\n`);
}

if (values.sources !== undefined && values.notices !== undefined) {
  const { buildCodeModel } = await import('./build-code-model.ts');
  process.stdout.write(`${buildCodeModel(values.notices, values.sources)}\n`);
} else {
  process.stdout.write('libs/taxonomy/models: left as it is; --sources and --notices name the folders to learn it from\n');
}

// Loaded only now, because it reads what was written above.
await import('./check.ts');

async function write(file: string, parts: readonly string[]): Promise<void> {
  const [imports, ...rest] = parts;
  const source = `${imports}\n\n${rest.join('\n')}\n`;
  await writeFile(path.join(target, file), await prettier.format(source, { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' }));
}
