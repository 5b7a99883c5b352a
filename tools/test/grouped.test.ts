import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { divide, grouped } from './grouped.mjs';

describe('The test files of a project', () => {
  let rootDir: string;
  beforeEach(() => {
    rootDir = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-grouped-'));
    for (const [file, text] of Object.entries({ 'a.test.ts': 'describe()', 'deep/b.test.tsx': 'describe()', 'c.test.ts': 'afterEach(cleanup);\nconst told = jest.fn();', 'hooks.test.ts': 'beforeEach(() => x())', 'clock.test.ts': 'jest.useFakeTimers()', 'said.test.ts': '/** @runs-alone */' })) {
      fs.mkdirSync(path.dirname(path.join(rootDir, 'src', file)), { recursive: true });
      fs.writeFileSync(path.join(rootDir, 'src', file), text);
    }
  });
  afterEach(() => fs.rmSync(rootDir, { recursive: true, force: true }));

  it('are each in one group, those alone that would disturb others', () => {
    const { testMatch } = grouped({ rootDir }, 2, []) as { testMatch: string[] };
    const folder = path.join(rootDir, '.cache', 'test-groups');
    const inGroups = fs.readdirSync(folder).flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').match(/src\/[^"]+/g));
    expect(fs.readdirSync(folder)).toHaveLength(2);
    expect(inGroups.toSorted()).toEqual(['src/a.test.ts', 'src/c.test.ts', 'src/deep/b.test.tsx']);
    expect(testMatch.slice(1).toSorted()).toEqual(['<rootDir>/src/clock.test.ts', '<rootDir>/src/hooks.test.ts', '<rootDir>/src/said.test.ts']);
  });

  it('run as they are when some are named', () => {
    const config = { rootDir, testMatch: ['all'] };
    expect(grouped(config, 2, ['src/deep'])).toBe(config);
  });

  it('are divided by weight, the same way each time', () => {
    const weights: Record<string, number> = { a: 5, b: 3, c: 3, d: 1, e: 0 };
    expect(divide(['e', 'd', 'c', 'b', 'a'], (file) => weights[file]!, 2)).toEqual([['a', 'd', 'e'], ['b', 'c']]);
    expect(divide(['a'], (file) => weights[file]!, 4)).toEqual([['a']]);
  });
});
