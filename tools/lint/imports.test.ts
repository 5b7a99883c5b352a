import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(120_000);

const program = path.join(import.meta.dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

function brokenRules(folder: string): { code: number | null; broken: Set<string> } {
  const config = path.join(import.meta.dirname, 'imports.config.mjs');
  const run = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', 'apps', 'libs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    maxBuffer: 1 << 28,
  });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return { code: run.status, broken: new Set(summary.violations.map((violation) => violation.rule.name)) };
}

describe('Import rules', () => {
  it('reject a circle, a module and a library entered past their doors, and test code in the product', () => {
    const { broken } = brokenRules(path.join(import.meta.dirname, 'fixtures', 'imports'));
    expect(broken).toEqual(new Set(['no-circle', 'module-by-its-door', 'library-by-its-door', 'tests-stay-out-of-the-product']));
  });
});
