import { transliterationKey } from '../text/transliteration-key.ts';
import { adjectiveForms, declensions, regularAdjectiveStems } from './declension.ts';
import type { Place, PlaceHit } from './place.ts';
import { REGIONS, REGION_ADJECTIVES } from './regions.data.ts';
import { SETTLEMENTS } from './settlements.data.ts';

/** One name: its words, each with all its forms. */
export interface Entry {
  readonly place: Place;
  readonly form: PlaceHit['form'];
  /** Words after the first: keys of their forms. */
  readonly rest: readonly ReadonlySet<string>[];
}

/** Shortest keys that identify a name on their own; shorter words must be spelled exactly. */
const MIN_LATIN_KEY = 4;
const MIN_LATIN_WORD = 5;
const MIN_CYRILLIC_KEY = 6;

const byWord = new Map<string, Entry[]>();
const byKey = new Map<string, Entry[]>();
/** First three signs of every key and Latin spelling, to leave out early what is no name. */
const beginnings = new Set<string>();
const BEGINNING = 3;

/** Plain form of a Cyrillic or Latin word for exact look-up. */
const plain = (word: string): string => word.replace(/'/g, '').replace(/ґ/g, 'г').replace(/ё/g, 'е').replace(/ъ/g, '');

/** Names whose first word is this one. @param word - lower case; `lettersOf` decides which spelling tolerance applies */
export function entriesFor(word: string): readonly Entry[] {
  const direct = byWord.get(plain(word));
  if (direct) return direct;
  const key = transliterationKey(word);
  const isLongEnough = /[а-яіїєґ]/.test(word) ? key.length >= MIN_CYRILLIC_KEY : key.length >= MIN_LATIN_KEY && word.length >= MIN_LATIN_WORD;
  const entries = byKey.get(key) ?? [];
  return isLongEnough ? entries : entries.filter(({ rest }) => rest.length > 0);
}

/** Whether some name begins like this word; may say yes too often. */
export const startsName = (word: string): boolean => beginnings.has(transliterationKey(word).slice(0, BEGINNING));

function add(firstForms: readonly string[], entry: Entry, latin: readonly string[] = []): void {
  for (const form of new Set([...firstForms, ...latin].map(plain))) append(byWord, form, entry);
  for (const key of new Set(firstForms.map(transliterationKey))) {
    append(byKey, key, entry);
    beginnings.add(key.slice(0, BEGINNING));
  }
  for (const spelling of latin) beginnings.add(transliterationKey(spelling).slice(0, BEGINNING));
}

function append(index: Map<string, Entry[]>, word: string, entry: Entry): void {
  const entries = index.get(word);
  if (!entries) index.set(word, [entry]);
  else if (!entries.includes(entry)) entries.push(entry);
}

const keysOf = (word: string, language: 'uk' | 'ru'): ReadonlySet<string> => new Set(declensions(word, language).map(transliterationKey));

function addName(place: Place, name: string, language: 'uk' | 'ru', latin: readonly string[]): void {
  const [first = '', ...others] = name.toLowerCase().split(/[\s-]/);
  const entry: Entry = { place, form: 'noun', rest: others.map((word) => keysOf(word, language)) };
  const forms = others.length > 0 && name.includes('-') && first.endsWith('о') ? [first] : declensions(first, language);
  add(forms, entry, others.length === 0 ? latin : []);
  if (others.length === 0 && place.kind === 'settlement') {
    for (const stem of regularAdjectiveStems(first, language)) addAdjective(place, stem);
  }
}

const addAdjective = (place: Place, stem: string): void => {
  const [last = '', ...before] = stem.split('-').reverse();
  const forms = adjectiveForms(last);
  if (before.length === 0) add(forms, { place, form: 'adjective', rest: [] });
  else add([before.join('')], { place, form: 'adjective', rest: [new Set(forms.map(transliterationKey))] });
};

function load(lines: string, kind: Place['kind']): void {
  for (const line of lines.trim().split('\n')) {
    const [uk = '', ru = '', flags = '', latin = '', stems = ''] = line.split('|').map((part) => part.trim());
    const place: Place = { name: uk, kind, isForumCity: flags.includes('k'), isAmbiguous: flags.includes('~') };
    const spellings = latin.split(/\s+/).filter((word) => word !== '');
    addName(place, uk, 'uk', spellings);
    addName(place, ru || uk, 'ru', spellings);
    for (const stem of stems.split(' ').filter((word) => word !== '')) addAdjective(place, stem);
  }
}

load(SETTLEMENTS, 'settlement');
load(REGIONS, 'region');
for (const stem of REGION_ADJECTIVES.split(' ')) addAdjective({ name: stem, kind: 'region', isForumCity: false, isAmbiguous: true }, stem);
