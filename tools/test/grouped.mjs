import fs from 'node:fs';
import path from 'node:path';

/**
 * Hooks outside of a describe, an environment of its own and what the `jest` object changes would reach the other files of a
 * group; `@runs-alone` says the same of what only a reader sees.
 */
const RUNS_ALONE = /^(before|after)(All|Each)\((?!cleanup\))|@jest-environment|\bjest\.(?!fn\b)|@runs-alone/m;

/**
 * Jest loads every module anew for every test file, which takes longer than most tests. A run of a whole project therefore
 * puts its test files into groups that load them once; a run with arguments (`npx jest src/threads`) takes the files as they are.
 * @param {import('jest').Config & { rootDir: string }} config
 * @param {number} count of groups
 * @param {readonly string[]} [args] what Jest was called with
 */
export function grouped(config, count, args = process.argv.slice(2)) {
  if (args.length > 0) return config;
  const files = fs.globSync('src/**/*.test.{ts,tsx}', { cwd: config.rootDir }).toSorted();
  const read = (file) => fs.readFileSync(path.join(config.rootDir, file), 'utf8');
  const alone = files.filter((file) => RUNS_ALONE.test(read(file)));
  const groups = divide(files.filter((file) => !alone.includes(file)), (file) => read(file).length, count);
  const folder = path.join(config.rootDir, '.cache', 'test-groups');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [index, group] of groups.entries()) fs.writeFileSync(path.join(folder, `group-${index + 1}.test.mjs`), contentOf(group));
  return { ...config, testMatch: ['<rootDir>/.cache/test-groups/*.test.mjs', ...alone.map((file) => `<rootDir>/${file}`)] };
}

/**
 * Groups of about the same weight, the same ones for the same files.
 * @param {readonly string[]} files
 * @param {(file: string) => number} weigh
 * @param {number} count
 */
export function divide(files, weigh, count) {
  const groups = Array.from({ length: Math.min(count, files.length) }, () => ({ weight: 0, files: [] }));
  for (const file of files.toSorted((a, b) => weigh(b) - weigh(a) || a.localeCompare(b))) {
    const lightest = groups.reduce((least, one) => (one.weight < least.weight ? one : least));
    lightest.files.push(file);
    lightest.weight += weigh(file);
  }
  return groups.map((group) => group.files.toSorted());
}

/** A file that cannot be loaded fails under its own name and leaves the others to run. */
function contentOf(files) {
  return `import { it } from '@jest/globals';

for (const file of ${JSON.stringify(files, null, 2)}) {
  try {
    await import(\`../../\${file}\`);
  } catch (error) {
    it(\`\${file} is loaded\`, () => {
      throw error;
    });
  }
}
`;
}
