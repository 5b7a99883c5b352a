import { LANGUAGES } from '../locale.ts';
import { splitCompound } from '../text/split-compound.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { capabilityRow, capabilityRows } from './capability-row.ts';
import type { CapabilityRow } from './capability.ts';
import { perTaxonomy } from './per-taxonomy.ts';

/** Words that say nothing about a capability, without marks. */
export const MEANINGLESS_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in of on or the to we our with without ' +
    'und oder der die das den dem des ein eine einer mit fur von vom im zum zur auf aus bei wir unsere ' +
    'i w z ze na do od dla oraz lub przy po nasze a v ve k s se pro nebo pri nase ' +
    'et ou de la le les des du un une en au aux par pour avec sur nous nos ' +
    've veya ile icin bir bu da de olarak ' +
    'і й та або в у на з із зі для до від по за під при ми наш наша наші що як'
  ).split(' '),
);

/** All names of a node in one language: the title, its parts (`CNC machining` of `CNC machining, 5-axis milling`) and the other words. */
const namesIn = ({ titles, words }: CapabilityRow, language: (typeof LANGUAGES)[number]): readonly string[] => [
  titles[language],
  ...titles[language].split(/[,:()]/u),
  ...words[language],
];

/** Everything that a node is called, in every language. */
export const namesOf = (code: string): readonly string[] => {
  const row = capabilityRow(code);
  return LANGUAGES.flatMap((language) => namesIn(row, language)).filter((name) => name.trim() !== '');
};

/** Stems of the words that German names consist of. */
const compoundParts = perTaxonomy(
  (): ReadonlySet<string> =>
    new Set(
      capabilityRows().flatMap((row) =>
        namesIn(row, 'de').flatMap((name) =>
          wordsOf(name)
            .filter(({ folded }) => folded.length >= 4 && /^\p{Script=Latin}+$/u.test(folded))
            .map(({ stem: each }) => each),
        ),
      ),
    ),
);
const isCompoundPart = (stem: string): boolean => compoundParts().has(stem);

/** The words of a text that say something; German compounds of known words as their parts, each with the place of the whole. */
export const tellingWords = (text: string): readonly Word[] =>
  wordsOf(text)
    .filter(({ folded }) => !MEANINGLESS_WORDS.has(folded))
    .flatMap(
      (word) => splitCompound(word.folded, isCompoundPart)?.map((stem) => ({ ...word, folded: stem, stem })) ?? [word],
    );
