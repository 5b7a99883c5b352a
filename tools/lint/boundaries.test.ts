import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(120_000);

const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORT = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBAL = 'no-restricted-globals';

const REJECTED = [
  ['a domain library that uses another one', 'libs/matching/src/planted.ts', `import { planted } from '@spilno/disclosure';\nexport { planted };\n`, BOUNDARY],
  ['a kernel that uses the taxonomy', 'libs/kernel/src/planted.ts', `import { planted } from '@spilno/taxonomy';\nexport { planted };\n`, BOUNDARY],
  ['a domain library that uses a package nobody allowed', 'libs/matching/src/planted.ts', `import { planted } from 'rxjs';\nexport { planted };\n`, BOUNDARY],
  ['a domain library that uses a framework', 'libs/meetings/src/planted.ts', `import { DataSource } from 'typeorm';\nexport { DataSource };\n`, IMPORT],
  ['a domain library that reaches into another by path', 'libs/meetings/src/planted.ts', `import { planted } from '../../kernel/src/index.ts';\nexport { planted };\n`, BOUNDARY],
  ['a component library that fetches', 'libs/ui/src/planted.ts', `import { useQuery } from '@apollo/client/react';\nexport { useQuery };\n`, BOUNDARY],
  ['a component library that knows the domain', 'libs/ui/src/planted.ts', `import { planted } from '@spilno/matching';\nexport { planted };\n`, BOUNDARY],
  ['pages that use the server framework', 'apps/web/src/planted.ts', `import { Module } from '@nestjs/common';\nexport { Module };\n`, BOUNDARY],
  ['pages that bring a solver along', 'apps/web/src/planted.ts', `import { planted } from '@spilno/solver-host';\nexport { planted };\n`, BOUNDARY],
  ['an API that uses React', 'apps/api/src/planted.ts', `import { useState } from 'react';\nexport { useState };\n`, BOUNDARY],
  ['an API that uses the component library', 'apps/api/src/planted.ts', `import { planted } from '@spilno/ui';\nexport { planted };\n`, BOUNDARY],
  ['an end-to-end test that looks inside', 'apps/api-e2e/src/planted.ts', `import { planted } from '@spilno/matching';\nexport { planted };\n`, BOUNDARY],
  ['a worker-thread host that uses the database', 'libs/solver-host/src/planted.ts', `import { DataSource } from 'typeorm';\nexport { DataSource };\n`, BOUNDARY],
  ['a tool that uses the component library', 'tools/planted.ts', `import { planted } from '@spilno/ui';\nexport { planted };\n`, BOUNDARY],
  ['the clock', 'libs/scheduling/src/planted.ts', 'export const planted = (): number => Date.now();\n', SYNTAX],
  ['the clock as a date', 'libs/scheduling/src/planted.ts', 'export const planted = (): Date => new Date();\n', SYNTAX],
  ['the clock by index', 'libs/scheduling/src/planted.ts', `export const planted = (): number => Date['now']();\n`, SYNTAX],
  ['a stop watch', 'libs/scheduling/src/planted.ts', 'export const planted = (): number => performance.now();\n', GLOBAL],
  ['a timer', 'libs/meetings/src/planted.ts', 'export const planted = (act: () => void): unknown => setTimeout(act, 1);\n', GLOBAL],
  ['chance', 'libs/matching/src/planted.ts', 'export const planted = (): number => Math.random();\n', SYNTAX],
  ['chance under another name', 'libs/matching/src/planted.ts', 'const { random } = Math;\nexport const planted = (): number => random();\n', SYNTAX],
  ['a random id', 'libs/kernel/src/planted.ts', 'export const planted = (): string => crypto.randomUUID();\n', GLOBAL],
  ['the environment', 'libs/disclosure/src/planted.ts', `export const planted = process.env['X'];\n`, GLOBAL],
  ['the file system', 'libs/taxonomy/src/planted.ts', `import fs from 'node:fs';\nexport { fs };\n`, IMPORT],
  ['the file system by its old name', 'libs/taxonomy/src/planted.ts', `import fs from 'fs';\nexport { fs };\n`, IMPORT],
  ['a module loaded late', 'libs/taxonomy/src/planted.ts', `export const planted = (): Promise<unknown> => import('node:os');\n`, SYNTAX],
] as const;

const ACCEPTED = [
  ['libs/matching/src/planted.ts', `import { type Result } from '@spilno/kernel';\nexport type Planted = Result<number, string>;\n`],
  ['apps/api/src/planted.ts', `import { type Result } from '@spilno/kernel';\nexport type Planted = Result<number, string>;\n`],
  ['libs/scheduling/src/planted.ts', 'export const planted = (now: number): Date => new Date(now);\n'],
] as const;

let broken: string[][];

beforeAll(() => {
  const planted = [...REJECTED.map(([, as, code]) => ({ as, code })), ...ACCEPTED.map(([as, code]) => ({ as, code }))];
  const env = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };
  const output = execFileSync(process.execPath, [path.join(import.meta.dirname, 'lint-planted.mjs')], { input: JSON.stringify(planted), encoding: 'utf8', env });
  broken = JSON.parse(output) as string[][];
});

describe('Lint rejects', () => {
  it.each(REJECTED.map(([what, , , rule], index) => ({ what, rule, index })))('$what', ({ rule, index }) => {
    expect(broken[index]).toContain(rule);
  });
});

describe('Lint accepts what the tag table allows', () => {
  it.each(ACCEPTED.map(([as], index) => ({ as, index: index + REJECTED.length })))('in $as', ({ index }) => {
    expect(broken[index]).toEqual([]);
  });
});
