/**
 * Lints texts as if they stood in the workspace, with the boundary rule's project graph:
 * reads `[{ "as": path, "code": text }]` from standard input and writes the broken rules of each, in the same order.
 */
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '../..');
const planted = JSON.parse(await text(process.stdin));

process.chdir(root);
await createProjectGraphAsync();
const eslint = new ESLint({ cwd: root });
const broken = [];
for (const { as, code } of planted) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, as) });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
process.exit();
