import { type ProductCode, type ProductCodeScheme } from '@spilno/taxonomy';
import { type CodeTable } from '@spilno/taxonomy/code-model';
import { maskedText, TAKEN_OUT, tellsPlace } from '../masked-text.ts';
import { partsOf } from './delegates-cell.ts';

export interface ReadCodes {
  /** As their lists have them, each once, in the order of the cell. */
  readonly codes: readonly ProductCode[];
  /** What is a code of no list, or could be one of two. */
  readonly unknown: readonly string[];
}

const PARTS = /[;\n]|,\s+/;

/** How files name the lists, and in which one a code without a name can only stand: of four bare digits both NACE and NATO have some. */
const NAMED: readonly (readonly [ProductCodeScheme, RegExp])[] = [
  ['cpv', /^(?:cpv|(?:dk|дк)[\s-]*0?21(?:\s*:\s*20\d\d)?)[\s:.-]*(?=\d)/iu],
  ['nace', /^(?:nace|kved|квед|wz)(?:[\s-]*(?:rev\.?\s*2|20\d\d)(?=[\s:]))?[\s:.-]*(?=[\da-u])/iu],
  ['fsc', /^(?:nato|нато|fsc|nsc)[\s:.-]*(?=\d)/iu],
];
const BARE: readonly (readonly [ProductCodeScheme, RegExp])[] = [
  ['cpv', /^\d{8}(?:-\d)?$/u],
  ['nace', /^\d{2}\.\d{1,2}$/u],
];

/** "CPV 34711200-6; NACE 25.62; NATO 1560": product codes of a cell, separated by semicolons, lines, or a comma and a space. */
export function readProductCodeCell(cell: string, table: CodeTable): ReadCodes {
  const codes = new Map<string, ProductCode>();
  const unknown: string[] = [];
  for (const part of partsOf(cell, PARTS)) {
    const found = findCode(part, table);
    if (found) codes.set(`${found.scheme} ${found.code}`, found);
    else unknown.push(part);
  }
  return { codes: [...codes.values()], unknown };
}

/** The cell as it may be kept: as it stands where all of it are codes of the lists, whatever their digits look like. */
export function keptCodeCell(cell: string, table: CodeTable): string {
  const parts = partsOf(cell, PARTS);
  return parts.every((part) => findCode(part, table)) ? cell : maskedCodes(parts);
}

/** Parts of a cell without what looks like a place: two numbers beside each other are looked at alone, whatever names of lists and other codes stand around them. */
export function maskedCodes(parts: readonly string[]): string {
  const bare = parts.map((part) => NAMED.reduce((text, [, name]) => text.replace(name, ''), part));
  const isPosition = (at: number): boolean => at > 0 && at < bare.length && tellsPlace(`${bare[at - 1]}; ${bare[at]}`);
  return maskedText(parts.map((part, at) => (isPosition(at) || isPosition(at + 1) ? TAKEN_OUT : part)).join('; '));
}

function findCode(part: string, table: CodeTable): ProductCode | undefined {
  const text = part.replace(/[\u2010-\u2015\u2212]/gu, '-');
  const named = NAMED.find(([, name]) => name.test(text));
  const typed = decimalPoint(named ? text.replace(named[1], '') : text);
  const scheme = named?.[0] ?? BARE.find(([, shape]) => shape.test(typed))?.[0];
  return scheme && table.find(scheme, typed);
}

/** Spreadsheets of some languages write 25.62 with a comma. */
const decimalPoint = (text: string): string => text.replace(/^(\d{2}),(\d{1,2})$/u, '$1.$2');
