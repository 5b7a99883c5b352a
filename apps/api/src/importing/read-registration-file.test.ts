import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CodeTable } from '@spilno/taxonomy/code-model';
import { sentenceOfFault } from './file-fault.ts';
import { fingerprintOf, keptCells } from './held-cells.ts';
import { IMPORT_COLUMNS, OPTIONAL_COLUMNS } from './import-column.ts';
import { readRegistrationFile } from './read-registration-file.ts';

const codes = new CodeTable({
  cpv: { languages: ['en'], rows: [['34711200', 'Non-piloted aircraft']] },
  nace: { languages: ['en'], rows: [['25.62', 'Machining']] },
  fsc: { languages: ['en'], rows: [] },
});
const COLUMNS = IMPORT_COLUMNS.filter((column) => !OPTIONAL_COLUMNS.includes(column));
const heading = COLUMNS.join(';');
const read = (text: string) => readRegistrationFile(Buffer.from(text));
const faultOf = (bytes: Uint8Array) => {
  const outcome = readRegistrationFile(bytes);
  return outcome.ok ? null : outcome.error;
};

describe('a file of registrations', () => {
  it('is read by the names of its columns, in any order, with or without a byte-order mark', () => {
    const turned = [...COLUMNS].reverse().join(';');
    const outcome = read(`\ufeff${turned}\n;;;;;;;;;;;123;;UA;"Firm; ""One"""\n`);
    expect(outcome).toMatchObject({ ok: true, value: [{ rowNumber: 2, hasAllCells: true, cells: { Organisation: 'Firm; "One"', Country: 'UA', 'Registration no.': '123' } }] });
  });

  it('may have columns for product codes, and a held row without them is known again as before there were any', () => {
    const rowOf = (text: string) => {
      const outcome = read(text);
      if (!outcome.ok) throw new Error(outcome.error.kind);
      return keptCells(outcome.value[0]!, codes);
    };
    const without = rowOf(`${heading}\nA;UA;;1;;;;;;;;;;;\n`);
    const empty = rowOf(`${heading};Need codes;Offer codes\nA;UA;;1;;;;;;;;;;;;;\n`);
    const filled = rowOf(`${heading};Offer codes\nA;UA;;1;;;;;;;;;;;;"CPV 34711200; NACE 25.62"\n`);
    expect(without['Offer codes']).toBe('');
    expect(filled['Offer codes']).toBe('CPV 34711200; NACE 25.62');
    expect(fingerprintOf(empty)).toBe(fingerprintOf(without));
    expect(fingerprintOf(without)).toBe(createHash('sha256').update(JSON.stringify(COLUMNS.map((column) => without[column]))).digest('hex'));
    expect(fingerprintOf(filled)).not.toBe(fingerprintOf(without));
  });

  it('may hold line breaks in cells and empty lines', () => {
    const outcome = read(`${heading}\r\n"A\nB";UA;;1;;;;;;;;;;;\r\n\r\nC;UA;;2;;;;;;;;;;;\r\n`);
    expect(outcome.ok && outcome.value.map(({ rowNumber, cells }) => [rowNumber, cells.Organisation])).toEqual([[2, 'A\nB'], [3, 'C']]);
  });

  it.each([
    ['an empty file', Buffer.from(''), { kind: 'empty' }],
    ['a heading without rows', Buffer.from(`${heading}\r\n;;\r\n`), { kind: 'noRows' }],
    ['a zip', Buffer.from('PK\u0003\u0004 something'), { kind: 'archive', format: 'zip' }],
    ['a workbook', Buffer.from('PK\u0003\u0004....[Content_Types].xml'), { kind: 'notText', format: 'xlsx' }],
    ['gzip', Buffer.from([0x1f, 0x8b, 8]), { kind: 'archive', format: 'gzip' }],
    ['a PDF', Buffer.from('%PDF-1.7'), { kind: 'notText', format: 'pdf' }],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${heading}`, 'utf16le'), { kind: 'otherEncoding', encoding: 'UTF-16' }],
    ['UTF-16 without a mark', Buffer.from(heading, 'utf16le'), { kind: 'otherEncoding', encoding: 'UTF-16' }],
    ['Windows-1251', Buffer.from([...Buffer.from(`${heading}\n`), 0xd2, 0xce, 0xc2]), { kind: 'otherEncoding' }],
    ['commas', Buffer.from(IMPORT_COLUMNS.join(',')), { kind: 'otherSeparator', separator: 'comma' }],
    ['tabs', Buffer.from(IMPORT_COLUMNS.join('\t')), { kind: 'otherSeparator', separator: 'tab' }],
    ['a missing column', Buffer.from(IMPORT_COLUMNS.filter((column) => column !== 'Country').join(';')), { kind: 'missingColumns', columns: ['Country'] }],
    ['a column twice', Buffer.from(`${heading};Country`), { kind: 'columnTwice', column: 'Country' }],
    ['quotation marks that do not match', Buffer.from(`${heading}\n"A;B\n`), { kind: 'brokenQuotes' }],
    ['more than the limit', Buffer.alloc(5_000_001, 65), { kind: 'tooLarge' }],
  ])('is refused as a whole when it is %s, saying so', (_name, bytes, fault) => {
    const found = faultOf(bytes);
    expect(found).toMatchObject(fault);
    expect(sentenceOfFault(found!)).toContain('Nothing was imported');
  });
});
