import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '@spilno/taxonomy';
import fc from 'fast-check';
import { explainPair } from '../explain-pair.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { anyWeights } from '../testing/any-weights.ts';
import { form, profile, terms } from '../testing/profile.ts';
import { REASON_WORDS } from './reason-words.ts';
import { reasonsIn, type Reasons } from './reasons-in.ts';

const NAMES = { viewer: 'Lynx 9', other: 'Oak {need} 3' };
const pointsOf = ({ sections }: Reasons) => sections.flatMap(({ sentences }) => sentences).reduce((sum, { points }) => sum + (points ?? 0), 0);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();

describe('reasons in every language', () => {
  it('are sentences without an open placeholder, whose points add up to the score', () => {
    const anyOpen = fc.option(fc.record({ textLikeness: fc.constantFrom(null, 0, 0.4, 1), sharedLanguages: fc.constantFrom<readonly string[] | null>(null, [], ['en'], ['en', 'uk', 'xx-strange']) }), { nil: null });
    fc.assert(
      fc.property(anyProfile, anyProfile, anyWeights, anyOpen, (viewer, other, weights, open) => {
        const explanation = explainPair(viewer, other, { weights, open });
        for (const language of LANGUAGES) {
          const reasons = reasonsIn(explanation, language, NAMES);
          expect(pointsOf(reasons)).toBe(explanation.score);
          const texts = [reasons.title, ...reasons.sections.flatMap(({ title, sentences }) => [title, ...sentences.map(({ text }) => text)])];
          for (const text of texts) {
            expect(text.trim()).not.toBe('');
            expect(text.replaceAll(NAMES.other, '')).not.toMatch(/[{}]|undefined|null/u);
          }
          expect(reasons.sections.at(-1)).toMatchObject({ kind: 'ask' });
          expect(reasons.sections.at(-1)!.sentences.length).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have the same placeholders as the English ones, and every plural that the language tells apart', () => {
    const flat = (words: object, path = ''): [string, string][] => Object.entries(words).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`)));
    const english = new Map(flat(REASON_WORDS.en));
    for (const language of LANGUAGES) {
      const { points, languages, ...words } = REASON_WORDS[language];
      for (const [key, text] of flat(words)) expect([language, key, placeholders(text)]).toEqual([language, key, placeholders(english.get(key)!)]);
      for (const word of [points, languages]) expect(Object.keys(word)).toEqual(expect.arrayContaining(new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'many' || language !== 'fr')));
    }
  });

  const [viewer, other] = [
    profile('v', { needs: [terms('P.MAC.CNC5', { quantityBand: '1000-5000' }), terms('E.GEN')], offers: [terms('P.COMP.CFRP', { place: 'ukraine' })], formsSought: [form('licence', 'ukraine')] }),
    profile('o', { needs: [terms('P.COMP', { place: 'abroad' })], offers: [terms('P.MAC.CNC5', { quantityBand: '1-50' })], formsOffered: [form('licence', 'abroad')] }),
  ];
  it.each<[Language, string, string]>([
    ['de', 'Was im Gespräch zu fragen ist', 'Welche Form der Zusammenarbeit kommt für beide Seiten in Frage?'],
    ['uk', 'Про що запитати на зустрічі', 'Яку форму співпраці могли б прийняти обидві сторони?'],
    ['tr', 'Görüşmede sorulacaklar', 'Hangi iş birliği biçimi iki taraf için de uygun olur?'],
  ])('ask in %s about what is missing', (language, title, question) => {
    const reasons = reasonsIn(explainPair(viewer, other), language, { viewer: 'Lynx 9', other: 'Oak 3' });
    const ask = reasons.sections.find(({ kind }) => kind === 'ask')!;
    expect(ask.title).toBe(title);
    expect(ask.sentences.map(({ text }) => text)).toContain(question);
  });

  it('count points as the language does', () => {
    const words = REASON_WORDS.uk.points;
    expect([1, 3, 5, 21].map((count) => words[new Intl.PluralRules('uk').select(count)])).toEqual(['{count} бал', '{count} бали', '{count} балів', '{count} бал']);
  });
});
