import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CAPABILITY_ROWS } from './nodes/index.ts';
import { suggestFromText } from './suggest-from-text.ts';
import { taxonomy } from './taxonomy.ts';

const codes = (text: string) => suggestFromText(text).map(({ code }) => code);
const passagesOf = (text: string, wanted: string) =>
  suggestFromText(text)
    .filter(({ code }) => code === wanted)
    .flatMap(({ passages }) => passages.map(({ start, end }) => text.slice(start, end)));

describe('suggestions out of own words', () => {
  it('find every capability by its title in every language', () => {
    for (const { code, titles } of CAPABILITY_ROWS) {
      for (const title of Object.values(titles).filter((each) => each !== '')) {
        const found = codes(`— ${title}.`);
        expect({ title, found: found.some((each) => taxonomy.isAncestorOrSelf(code, each)) }).toEqual({
          title,
          found: true,
        });
      }
    }
  });

  it.each([
    ['We mill titanium brackets on five-axis machines and turn shafts on CNC lathes.', ['P.MAC.CNC5', 'P.MAC.TURN']],
    ['Шукаємо постачальника тепловізорів і літій-іонних батарей для наших дронів.', ['S.TI', 'E.BAT']],
    ['Ремонтуємо бронетехніку, виготовляємо траки та керамічні бронеплити', ['B.PLATE.CER', 'V.MRO', 'V.PARTS.TRK']],
    ['We seek an export credit and a partner for joint research', ['F.DEBT.ECA', 'F.RND']],
    ['Produkujemy wiązki kablowe i anteny', ['P.EMS.HARN', 'R.ANT']],
    ['Wir fertigen Drohnenmotoren und Störsender', ['U.AIR.PROP', 'C.JAM']],
    ['Bestückung von Leiterplatten und Spritzgussteile', ['P.EMS.SMT', 'P.POL.INJ']],
    ["Nous faisons l'usinage du titane et des faisceaux électriques", ['P.MAC', 'P.EMS.HARN']],
    ['Vyrábíme výkovky, odlitky z oceli a kabelové svazky pro vozidla', ['P.FOR.FORGE', 'P.FOR.CAST', 'P.EMS.HARN']],
    [
      'Alüminyum enjeksiyon dökümü ve ısıl işlem yapıyoruz; KABLO DEMETLERİ',
      ['P.FOR.DIE', 'P.SURF.HEAT', 'P.EMS.HARN'],
    ],
    ['Spawanie konstrukcji stalowych i cynkowanie ogniowe', ['P.JOIN.ARC', 'P.SURF.GALV']],
  ])('reads "%s"', (text, expected) => expect(codes(text)).toEqual(expect.arrayContaining(expected)));

  it('mark the passage that they come from', () => {
    expect(passagesOf('Later we want to test flight controllers in winter.', 'U.AIR.FC')).toEqual([
      'flight controllers',
    ]);
    const moulding = 'Лиття корпусів із пластику; прес-форми власні.';
    expect(passagesOf(moulding, 'P.POL.INJ')).toEqual(['Лиття корпусів із пластику']);
    expect(passagesOf(moulding, 'P.TOOL.MOULD')).toEqual(['прес-форми']);
  });

  it('take a German compound for its parts, but a short part for nothing by itself', () => {
    expect(codes('Kunststoffspritzgussteile')).toContain('P.POL.INJ');
    expect(codes('Pulverbeschichtung')).not.toContain('M.EXP.PROP');
  });

  it('read a word whose letters were taken from two alphabets', () => {
    // Cyrillic С and Р among Latin letters, Latin o and i among Cyrillic ones.
    expect(codes('СNC turning')).toEqual(codes('CNC turning'));
    expect(codes('FРV')).toEqual(['U.AIR.FPV']);
    expect(codes('теплoвiзoр')).toEqual(codes('тепловізор'));
  });

  it('leave out a broad node where a finer one says the same', () => {
    expect(codes('FPV drones')).toContain('U.AIR.FPV');
    expect(codes('FPV drones')).not.toContain('U.AIR');
  });

  it('say nothing about a text that names no capability', () => {
    expect(codes('')).toEqual([]);
    expect(codes('We are a family business since 1952 and look forward to meeting you.')).toEqual([]);
    expect(codes('We are a law firm that advises on company formation and tax.')).toEqual([]);
    expect(codes('Будемо раді зустрічі з вами на форумі.')).toEqual([]);
  });

  it('are at most ten, with ordered passages inside the text, whatever is written', () => {
    const words = fc.constantFrom(
      ...CAPABILITY_ROWS.flatMap(({ titles }) => Object.values(titles)),
      '  ',
      '. ',
      '🙂',
      '\u0000',
      '((',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const found = suggestFromText(text);
        expect(found.length).toBeLessThanOrEqual(10);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        for (const { passages } of found) {
          let lastEnd = 0;
          for (const { start, end } of passages) {
            expect(start).toBeGreaterThanOrEqual(lastEnd);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            lastEnd = end;
          }
        }
      }),
    );
  });
});
