import { diceOf, letterPairs } from './letter-pairs.ts';

/** Legal forms, which say nothing about which firm it is, in Latin letters. */
const LATIN_FORMS = 'llc ltd limited inc corp corporation co gmbh ag kg sa sas sarl spa sro as ab aps oy plc bv nv tov dp prat pat at ooo oao zao fop vat company'.split(' ');
const LEGAL_FORMS = new RegExp(`\\b(${[...LATIN_FORMS, 'sp z oo', 'anonim sirketi'].join('|')})\\b`, 'g');

/** The same as single words, with those that are written in Cyrillic. */
export const LEGAL_FORM_WORDS: ReadonlySet<string> = new Set([...LATIN_FORMS, ...'sp zoo тов ооо оао зао пат прат дп ат фоп ват'.split(' ')]);

const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'e', ъ: '', ы: 'y', э: 'e',
};

/** A spelling-independent form of a firm's name: Latin letters without accents, legal form or word order. */
export function nameKey(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const words = latin.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/\./g, '').replace(/[^a-z0-9]+/g, ' ').trim();
  return words.replace(LEGAL_FORMS, ' ').split(/\s+/).filter(Boolean).sort().join(' ').replace(/y/g, 'i').replace(/g/g, 'h');
}

/** Sørensen-Dice coefficient of letter pairs, in [0, 1]; 1 for the same text, unless it is empty. */
export const nameSimilarity = (a: string, b: string): number => (a !== '' && a === b ? 1 : diceOf(letterPairs(a), letterPairs(b)));
