import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../../..');
const table = fs.readFileSync(path.join(root, 'docs/bad-input.md'), 'utf8');
const rows = [...table.matchAll(/^\| (.+?) \| .+ \| `(\S+\.test\.tsx?)` "(.+)" \|$/gm)].map(([, what, file, title]) => [what!, file!, title!] as const);

describe('the table of bad input', () => {
  it('has a test in every row', () => {
    const lines = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| what '));
    expect(rows).toHaveLength(lines.length);
  });

  it.each(rows)('%s: %s holds "%s"', (_what, file, title) => {
    expect(fs.readFileSync(path.join(root, file), 'utf8')).toContain(`'${title}'`);
  });
});
