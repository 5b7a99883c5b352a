import { describe, expect, it } from '@jest/globals';
import { cpvPath } from './code-hierarchy.ts';
import { CodeScheme, type CodeEntry } from './code-scheme.ts';
import { TextCoder, type CodedText } from './text-coder.ts';

const entry = (code: string, parent: string | null, en: string, de: string): CodeEntry => ({
  code,
  parent,
  titles: { en, de },
});

const scheme = new CodeScheme(
  [
    entry('34000000', null, 'Transport equipment', 'Transportmittel'),
    entry('34100000', '34000000', 'Motor vehicles', 'Kraftfahrzeuge'),
    entry('34140000', '34100000', 'Heavy-duty motor vehicles', 'Lastkraftwagen für schwere Lasten'),
    entry('35000000', null, 'Security and defence equipment', 'Sicherheits- und Verteidigungsausrüstung'),
    entry('35610000', '35000000', 'Military aircraft', 'Militärflugzeuge'),
    entry('35613000', '35610000', 'Unmanned aerial vehicles', 'Unbemannte Luftfahrzeuge'),
    entry('50000000', null, 'Repair and maintenance services', 'Reparatur- und Wartungsdienste'),
    entry('50110000', '50000000', 'Repair of motor vehicles', 'Reparatur von Kraftfahrzeugen'),
  ],
  cpvPath,
);

const coded = (language: string, title: string, ...codes: string[]): CodedText => ({
  language,
  title,
  description: '',
  codes,
});

const EXAMPLES = [
  coded('en', 'Purchase of heavy trucks', '34140000'),
  coded('de', 'Beschaffung schwerer Lastkraftwagen', '34140000', '50110000'),
  coded('en', 'Quadcopters and drones for reconnaissance', '35613000'),
  coded('de', 'Drohnen zur Aufklärung', '35613000'),
  coded('en', 'Workshop repair of cars', '50110000'),
  coded('tr', 'insansız hava aracı', '35613000'),
];

const coder = TextCoder.train(scheme, EXAMPLES);
const best = (language: string, title: string, description = ''): string | undefined =>
  coder.rank(coder.distribution({ language, title, description }), 1)[0]?.code;

describe('text to codes', () => {
  it('finds a code by the words of its title and by those of texts that bear it', () => {
    expect(best('en', 'Unmanned aerial vehicles')).toBe('35613000');
    expect(best('en', 'reconnaissance drones')).toBe('35613000');
    expect(best('de', 'Reparatur von Kraftfahrzeugen')).toBe('50110000');
  });

  it('gives probabilities that add up to one, the same each time, whatever it is asked', () => {
    for (const title of ['drones', '', '12345', 'щось зовсім інше', `${'a'.repeat(5_000)} 🙂 \u0000`]) {
      const text = { language: 'en', title, description: title.repeat(3) };
      const distribution = coder.distribution(text);
      expect(distribution.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      expect(coder.distribution(text)).toEqual(distribution);
    }
  });

  it('starts a suggestion with the likeliest branch and loses none of the likeliest codes', () => {
    const distribution = coder.distribution({ language: 'en', title: 'repair of heavy vehicles', description: '' });
    const suggested = coder.suggest(distribution, 3).map(({ code }) => code);
    expect(new Set(suggested).size).toBe(3);
    const mass = new Map<string, number>();
    for (const { number, probability } of distribution) {
      const branch = scheme.codeOf(number).slice(0, 2);
      mass.set(branch, (mass.get(branch) ?? 0) + probability);
    }
    const likeliest = [...mass].sort(([, a], [, b]) => b - a)[0]?.[0];
    expect(suggested[0]?.slice(0, 2)).toBe(likeliest);
  });

  it('answers with codes that may be an answer only', () => {
    const leaves = TextCoder.train(scheme, EXAMPLES, { isAnswer: (code) => !code.endsWith('000000') });
    const distribution = leaves.distribution({
      language: 'en',
      title: 'security and defence equipment',
      description: '',
    });
    expect(distribution.map(({ number }) => scheme.codeOf(number)).filter((code) => code.endsWith('000000'))).toEqual(
      [],
    );
  });

  it('can do without examples', () => {
    const untrained = TextCoder.train(scheme, []);
    const distribution = untrained.distribution({ language: 'en', title: 'military aircraft', description: '' });
    expect(distribution.every(({ probability }) => Number.isFinite(probability))).toBe(true);
  });
});
