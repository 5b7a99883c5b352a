import { describe, expect, it } from '@jest/globals';
import { cpvPath } from '../../text-codes/code-hierarchy.ts';
import { CodeScheme, type CodeEntry } from '../../text-codes/code-scheme.ts';
import { readText } from '../../text-codes/text-to-code.ts';
import { WordRetrieval } from '../../text-codes/word-retrieval.ts';
import { cpvWords, naceWords, withWords } from './index.ts';

const words = cpvWords();

describe('words for codes', () => {
  it('has words in six languages for every division and group of CPV, in Ukrainian for every class of NACE', () => {
    const divisions = [...words.keys()].filter((code) => code.slice(2) === '000000');
    expect(divisions).toHaveLength(45);
    expect(words.size - divisions.length).toBe(272);
    for (const [code, phrases] of words) {
      expect(code).toMatch(/^\d{8}$/u);
      for (const language of ['en', 'uk', 'fr', 'de', 'pl', 'cs']) expect(phrases[language]?.length).toBeGreaterThan(0);
    }
    expect(naceWords().size).toBe(615);
    for (const { uk = [] } of naceWords().values()) {
      expect(uk.length).toBeGreaterThan(0);
      expect(uk.every((phrase) => /^[\p{Script=Cyrillic}A-Z\d'’,. /-]+$/iu.test(phrase))).toBe(true);
    }
  });

  it('names nothing twice within a code and language', () => {
    const twice = [...words, ...naceWords()].flatMap(([code, byLanguage]) =>
      Object.values(byLanguage).flatMap((phrases) =>
        phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((phrase) => `${code} ${phrase}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('leads a text to a code that its title does not name, in the language of the text only', () => {
    const entries: CodeEntry[] = [...words.keys()].map((code) => ({
      code,
      parent: code.slice(2) === '000000' ? null : `${code.slice(0, 2)}000000`,
      titles: { en: `code ${code}`, de: `Code ${code}` },
    }));
    const scheme = new CodeScheme(withWords(entries, words), cpvPath);
    const retrieval = new WordRetrieval(scheme);
    const best = (language: string, title: string): string | undefined => {
      const scores = retrieval.scores(readText({ language, title, description: '' }))?.whole ?? new Float32Array();
      return scheme.entries[retrieval.codes[scores.indexOf(Math.max(...scores))] as number]?.code;
    };
    expect(best('de', 'Unterhaltsreinigung der Schule')).toBe('90900000');
    expect(best('pl', 'Dowóz uczniów do szkół')).toBe('60100000');
    expect(best('uk', 'Фізична охорона об’єктів')).toBe('79700000');
    expect(retrieval.scores(readText({ language: 'fi', title: 'siivous', description: '' }))).toBeNull();
  });
});
