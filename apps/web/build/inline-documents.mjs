import fs from 'node:fs';
import path from 'node:path';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const PREFIX = 'virtual:document/';

/**
 * Puts each GraphQL document into the chunk of the page that uses it: `graphql(`…`)` becomes an import of that one
 * document. Without it every page would load the documents of all pages.
 */
export function inlineDocuments(gqlDir) {
  const file = path.join(gqlDir, 'graphql.ts');
  const exported = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return {
    name: 'spilno-inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.startsWith(gqlDir) || !code.includes('graphql(')) return null;
      const imports = [];
      const replaced = code.replace(CALL, (call, source) => {
        const [, kind, name] = NAME.exec(source) ?? [];
        if (!name) return call;
        const document = `${exported(name)}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        const local = `__${document}`;
        imports.push(`import { ${document} as ${local} } from '${PREFIX}${document}';`);
        return local;
      });
      return imports.length > 0 ? { code: `${imports.join('')}${replaced}`, map: null } : null;
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      this.addWatchFile(file);
      const line = fs.readFileSync(file, 'utf8').split('\n').find((text) => text.startsWith(`export const ${name} = `));
      if (!line) throw new Error(`${name} is not generated yet: run "npx nx codegen @spilno/web".`);
      return `${line.replace(/ as unknown as DocumentNode<.*$/, ';')}\n`;
    },
  };
}
