import fs from 'node:fs';
import path from 'node:path';

/** The sources import each other by their own extension; a published declaration names the module that is loaded. */
const dist = path.join(import.meta.dirname, 'dist');

for (const file of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const declaration = path.join(dist, file);
  const text = fs.readFileSync(declaration, 'utf8');
  fs.writeFileSync(declaration, text.replaceAll(/(['"])(\.{1,2}\/[^'"]+)\.tsx?\1/g, '$1$2.js$1'));
}
