/** A word and where it stands: [start, end) in UTF-16 code units of the text it came from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and apostrophes. */
  readonly folded: string;
  /** `folded` without its ending. */
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;

/** Endings of English words, longest first. */
const LATIN_ENDINGS = /(?:isations?|izations?|ations?|ings|ing|ers|ies|ed|es|er|s|y|e)$/u;
/** Endings of Ukrainian nouns, adjectives and verbs, longest first. */
const CYRILLIC_ENDINGS =
  /(?:уванням|увальних|увальні|ованого|ування|ювання|ованих|овані|ового|овими|ення|ання|яння|ними|ного|ному|ової|ових|ами|ями|ими|ого|ому|ної|них|ною|ів|їв|ям|ах|ях|ам|ом|ем|єм|им|их|ій|ий|ої|ою|ею|єю|на|не|ні|ну|у|ю|а|я|о|е|є|и|і|ї|ь|й)$/u;

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

function fold(word: string): string {
  const lower = word.normalize('NFKC').toLocaleLowerCase('und').replace(/['’ʼ]/gu, '');
  if (isCyrillic(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gu, 'l').replace(/ı/gu, 'i').replace(/ß/gu, 'ss');
}

/** A stem keeps at least three letters; short words keep all. */
function stem(folded: string): string {
  const endings = isCyrillic(folded) ? CYRILLIC_ENDINGS : LATIN_ENDINGS;
  return folded.length <= 3 || /\d/u.test(folded)
    ? folded
    : folded.replace(endings, (ending) => (folded.length - ending.length >= 3 ? '' : ending));
}

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (match) => {
    const folded = fold(match[0]);
    return { start: match.index, end: match.index + match[0].length, folded, stem: stem(folded) };
  });
