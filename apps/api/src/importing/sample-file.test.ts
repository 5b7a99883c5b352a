import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CodeTable, type CodeTableFile } from '@spilno/taxonomy/code-model';
import { checkRows } from './check-rows.ts';
import { readRegistrationFile } from './read-registration-file.ts';
import { sampleFile } from './sample-file.ts';

const MODEL = path.resolve(import.meta.dirname, '../../../../libs/taxonomy/models/code-titles.json.gz');

describe('the sample file', () => {
  it('would be imported as it stands, and fills every column', () => {
    const read = readRegistrationFile(Buffer.from(sampleFile()));
    if (!read.ok) throw new Error(read.error.kind);
    const codes = new CodeTable(JSON.parse(gunzipSync(fs.readFileSync(MODEL)).toString()) as CodeTableFile);
    const rows = [...checkRows(read.value, { days: 3, codes })];
    expect(rows.map(({ held, warnings }) => [...held, ...warnings])).toEqual([[], []]);
    expect(rows[0]!.organisation).toMatchObject({
      typeCode: 'ukrainianManufacturer', offers: [expect.any(String), expect.any(String)], offerCodes: [{ scheme: 'cpv', code: '34711200' }, { scheme: 'fsc', code: '1560' }], needCodes: [{ scheme: 'nace', code: '27.20' }],
      delegates: [{ name: 'Olena Example' }, { name: 'Petro Example' }],
    });
    expect(Object.values(read.value[0]!.cells).every(Boolean)).toBe(true);
  });
});
