import { describe, expect, it } from '@jest/globals';
import { CodeTable } from '@spilno/taxonomy/code-model';
import { checkRows } from './check-rows.ts';
import { IMPORT_COLUMNS, type ImportColumn, type RawRow } from './import-column.ts';

const good: Partial<Record<ImportColumn, string>> = {
  Organisation: 'Castor Systems Corp.', Country: 'US', Type: 'company', 'Registration no.': 'US 181-548.424', About: 'We make generators.', Offers: 'generators; M.MOR',
  Seeks: 'Military-vehicle parts', 'Cooperation offered': 'kit assembly', Certificates: 'AQAP 2110', Employees: '10–49', Delegates: 'Ada <ada@example.org>', Languages: 'en, uk',
};
const codes = new CodeTable({
  cpv: { languages: ['en'], rows: [['34711200', 'Non-piloted aircraft'], ...Array.from({ length: 24 }, (_, at) => [String(35600000 + at), 'Aircraft'])] },
  nace: { languages: ['en'], rows: [['25.62', 'Machining']] },
  fsc: { languages: ['en'], rows: [] },
});
const row = (rowNumber: number, cells: Partial<Record<ImportColumn, string>>): RawRow => ({
  rowNumber, hasAllCells: true, cells: Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, cells[column] ?? ''])) as RawRow['cells'],
});
const check = (...rows: Partial<Record<ImportColumn, string>>[]) => [...checkRows(rows.map((cells, index) => row(index + 2, cells)), { days: 3, codes })];
const problems = (cells: Partial<Record<ImportColumn, string>>) => check({ ...good, ...cells })[0]!.held.map(({ problem }) => problem);
const warnings = (cells: Partial<Record<ImportColumn, string>>) => check({ ...good, ...cells })[0]!.warnings.map(({ problem }) => problem);

describe('a row', () => {
  it('becomes an organisation', () => {
    expect(check(good)[0]!.organisation).toMatchObject({
      typeCode: 'foreignCompany', country: 'US', registrationNumberKey: 'US181548424', offers: [expect.stringContaining('.'), 'M.MOR'],
      formsOffered: ['kit'], certificateKinds: ['aqap-2110'], headCountBand: '10-49', languages: ['en', 'uk'], delegates: [{ name: 'Ada', email: 'ada@example.org' }],
    });
  });

  it('brings product codes of both directions, as their lists have them', () => {
    expect(check({ ...good, 'Offer codes': 'CPV 34711200-6', 'Need codes': '25.62; KVED 25.62' })[0]).toMatchObject({
      held: [], warnings: [], organisation: { offerCodes: [{ scheme: 'cpv', code: '34711200' }], needCodes: [{ scheme: 'nace', code: '25.62' }] },
    });
    const many = check({ ...good, 'Offer codes': Array.from({ length: 21 }, (_, at) => `${35600000 + at}`).join('; ') })[0]!;
    expect(many.organisation!.offerCodes).toHaveLength(20);
    expect(many.warnings).toEqual([{ column: 'Offer codes', problem: 'tooManyCodes', value: '21' }]);
  });

  it('is held for a product code that no list has, and tells no place that stands there instead', () => {
    expect(check({ ...good, 'Need codes': 'CPV 34711200; CPV 99999999; 2562' })[0]).toMatchObject({ held: [{ column: 'Need codes', problem: 'unknownCode', value: 'CPV 99999999; 2562' }], organisation: null });
    expect(JSON.stringify(check({ ...good, 'Offer codes': '50.45; 30.52' })[0])).not.toContain('30.52');
  });

  it('takes a country by name and says nothing', () => {
    expect(check({ ...good, Country: 'Україна' })[0]).toMatchObject({ held: [], warnings: [], organisation: { country: 'UA', typeCode: 'ukrainianManufacturer' } });
  });

  it('is held with the reason', () => {
    expect(problems({ Organisation: ' ' })).toEqual(['noName']);
    expect(problems({ Organisation: '=HYPERLINK("http://evil.example";"x")' })).toEqual(['formula']);
    expect(problems({ Country: '' })).toEqual(['noCountry']);
    expect(problems({ Country: 'Atlantis' })).toEqual(['unknownCountry']);
    expect(problems({ Type: 'band' })).toEqual(['unknownType']);
    expect(problems({ 'Registration no.': '--' })).toContain('noRegistrationNumber');
    expect(problems({ About: 'x'.repeat(2_001) })).toEqual(['tooLong']);
    expect(problems({ About: 'a\u0000b' })).toEqual(['unusableCharacters']);
    expect(problems({ Offers: '', Seeks: '' })).toEqual(['noCapability']);
    expect(problems({ Offers: 'quantum flux capacitors', Seeks: '' })).toEqual(['noCapability']);
    expect(problems({ Delegates: 'Ada <ada at example.org>' })).toEqual(['noValidEmail']);
  });

  it('is imported with a warning and without what cannot be read', () => {
    expect(warnings({ Offers: 'generators; quantum flux capacitors' })).toEqual(['unknownCapability']);
    expect(warnings({ About: '<b>We make generators.</b>' })).toEqual(['markup']);
    expect(warnings({ Unavailable: 'whenever' })).toEqual(['unreadableAvailability']);
    expect(warnings({ Employees: 'many' })).toEqual(['unknownHeadCount']);
    expect(warnings({ Website: 'javascript:alert(1)' })).toEqual(['unreadableWebsite']);
    expect(warnings({ Delegates: 'Ada <ada@example.org>; Bo' })).toEqual(['unreadableDelegate']);
  });

  it('keeps neither a formula nor a text that is too long in its findings', () => {
    const [formula] = check({ ...good, Organisation: '=1+1' });
    expect(formula!.held[0]!.value).toBe('1+1');
    expect(formula!.shownName).toBeNull();
    expect(check({ ...good, About: 'x'.repeat(90_000) })[0]!.held[0]!.value).toBe('90000');
  });

  it('is a duplicate of the first row with its number, whatever its spelling', () => {
    const [first, second] = check(good, { ...good, Organisation: 'CASTOR SYSTEMS', 'Registration no.': 'us181548424' });
    expect(first!.held).toEqual([]);
    expect(second!.held).toEqual([{ column: 'Registration no.', problem: 'duplicateInFile', value: 'CASTOR SYSTEMS = Castor Systems Corp.', earlierRowNumber: 2 }]);
  });
});
