import { describe, expect, it } from '@jest/globals';
import { CodeTable } from '@spilno/taxonomy/code-model';
import { keptCodeCell, maskedCodes, readProductCodeCell } from './product-codes-cell.ts';

const table = new CodeTable({
  cpv: { languages: ['en'], rows: [['34711200', 'Non-piloted aircraft'], ['35613000', 'Unmanned aerial vehicles']] },
  nace: { languages: ['en'], rows: [['25.6', 'Treatment of metals'], ['25.62', 'Machining'], ['20.10', 'Basic chemicals'], ['46.69', 'Wholesale of machinery'], ['30.30', 'Aircraft']] },
  fsc: { languages: ['en'], rows: [['1560', 'Airframe components'], ['2562', 'No NATO class: four digits that NACE has too']] },
});
const read = (cell: string) => {
  const { codes, unknown } = readProductCodeCell(cell, table);
  return { codes: codes.map(({ scheme, code }) => `${scheme} ${code}`), unknown };
};

describe('product codes of a cell', () => {
  it('are read with the name of their list, in any spelling, each once', () => {
    expect(read('CPV 34711200-6; NACE 25.62; NATO 1560')).toEqual({ codes: ['cpv 34711200', 'nace 25.62', 'fsc 1560'], unknown: [] });
    expect(read('ДК 021:2015: 34711200-6; КВЕД 25.62; нато 1560; cpv:34711200')).toEqual({ codes: ['cpv 34711200', 'nace 25.62', 'fsc 1560'], unknown: [] });
    expect(read('NACE Rev. 2 25.62\nKVED-2010: 25.6, NSC-1560')).toEqual({ codes: ['nace 25.62', 'nace 25.6', 'fsc 1560'], unknown: [] });
    expect(read('NACE 2010')).toEqual({ codes: ['nace 20.10'], unknown: [] });
  });

  it('need no name of the list where the code can stand in one alone', () => {
    expect(read('34711200–6; 35613000, 25.62; 25,6')).toEqual({ codes: ['cpv 34711200', 'cpv 35613000', 'nace 25.62', 'nace 25.6'], unknown: [] });
    expect(read('2562; 1560')).toEqual({ codes: [], unknown: ['2562', '1560'] });
  });

  it('are unknown where their list does not have them', () => {
    expect(read('CPV 99999999; NACE 25.99; drones; 4711200; CPV; 25.62')).toEqual({ codes: ['nace 25.62'], unknown: ['CPV 99999999', 'NACE 25.99', 'drones', '4711200', 'CPV'] });
    expect(read(' ; ')).toEqual({ codes: [], unknown: [] });
  });

  it('are kept as they stand, though two of them look like a position; what is no code is kept without places', () => {
    for (const cell of ['46.69; 30.30', 'NACE 46.69; NACE 30.30', '46.69, 30.30\n25.62']) expect(keptCodeCell(cell, table)).toBe(cell);
    expect(keptCodeCell('NACE 25.99; drones', table)).toBe('NACE 25.99; drones');
    for (const cell of ['50.45; 30.52', 'NACE 50.45; NACE 30.52', 'KVED 50.45; 30.30', '25.62; NACE 50.45, NACE 30.52']) {
      expect(keptCodeCell(cell, table)).toContain('▇');
      expect(keptCodeCell(cell, table)).not.toMatch(/50\.45|30\.52/);
    }
    expect(maskedCodes(['NACE 50.45', 'NACE 30.52'])).not.toMatch(/50\.45|30\.52/);
  });
});
