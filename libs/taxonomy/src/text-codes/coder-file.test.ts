import { describe, expect, it } from '@jest/globals';
import { withWords } from '../reference/words/index.ts';
import { cpvPath } from './code-hierarchy.ts';
import { CodeScheme, type CodeEntry } from './code-scheme.ts';
import { packCodeModel, unpackCodeModel } from './coder-file.ts';
import { TextCoder } from './text-coder.ts';

const entry = (code: string, parent: string | null, en: string): CodeEntry => ({ code, parent, titles: { en } });
const ENTRIES = [
  entry('34000000', null, 'Transport equipment'),
  entry('34100000', '34000000', 'Motor vehicles'),
  entry('35000000', null, 'Security and defence equipment'),
  entry('35600000', '35000000', 'Military aircraft'),
];
const WORDS = new Map([
  ['34100000', { en: ['lorry', 'van', 'lorries'] }],
  ['35600000', { en: ['drone', 'quadcopter'] }],
]);
const coded = (
  title: string,
  code: string,
): { language: string; title: string; description: string; codes: string[] } => ({
  language: 'en',
  title,
  description: `${title} for the town, delivered within the year`,
  codes: [code],
});
/** Twice, because what stands in one text alone is not kept. */
const EXAMPLES = ['old', 'new'].flatMap((age) =>
  [
    coded('two lorries', '34100000'),
    coded('a used van', '34100000'),
    coded('quadcopter with camera', '35600000'),
    coded('drones and spare propellers', '35600000'),
    coded('lorry with crane', '34100000'),
  ].map((each) => ({ ...each, title: `${age} ${each.title}` })),
);
const worded = withWords(ENTRIES, WORDS);
const trained = TextCoder.train(new CodeScheme(worded, cpvPath), EXAMPLES);
const activities = [{ code: '30.30', parent: null, titles: { uk: 'Виробництво літаків' } }];
const bytes = packCodeModel(worded, activities, trained);

describe('the file of the model', () => {
  it('gives back a coder that answers as the trained one, out of the same bytes each time', () => {
    expect(packCodeModel(worded, activities, trained)).toEqual(bytes);
    // Within a longer buffer, as files are read.
    const shifted = new Uint8Array([1, 2, 3, ...bytes]).subarray(3);
    const model = unpackCodeModel(shifted, WORDS);
    expect(model.activities).toEqual(activities);
    for (const title of ['lorries and a van', 'a quadcopter with camera', 'lorry']) {
      const text = { language: 'en', title, description: title };
      expect(model.coder.rank(model.coder.distribution(text), 1)[0]?.code).toBe(
        trained.rank(trained.distribution(text), 1)[0]?.code,
      );
    }
    const odd = model.coder.distribution({ language: 'en', title: '', description: 'щось' });
    expect(odd.every(({ probability }) => Number.isFinite(probability))).toBe(true);
  });

  it('is refused when something is missing at its end, and holds no text', () => {
    expect(() => unpackCodeModel(bytes.subarray(0, bytes.length - 5), WORDS)).toThrow(/bytes/u);
    expect(new TextDecoder().decode(bytes)).not.toContain('propellers');
  });
});
