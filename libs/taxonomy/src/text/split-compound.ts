import { stemOf } from './stem.ts';

const MIN_COMPOUND_LENGTH = 9;
const MIN_PART_LENGTH = 4;
/** Letters that German puts between the parts. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er'];

/**
 * The stems of the parts of a German compound (`Leiterplattenbestückung`: those of `Leiterplatte` and `Bestückung`);
 * null when the word is not made of known parts from end to end.
 * @param isPart - whether a stem is one of a word that stands alone
 */
export function splitCompound(folded: string, isPart: (stem: string) => boolean): readonly string[] | null {
  if (folded.length < MIN_COMPOUND_LENGTH || !/^\p{Script=Latin}+$/u.test(folded)) return null;
  return splitFrom(folded, isPart);
}

/** The finest split: parts that are compounds themselves are taken apart as well, so that both sides of a comparison are alike. */
function splitFrom(rest: string, isPart: (stem: string) => boolean): readonly string[] | null {
  for (let length = MIN_PART_LENGTH; length <= rest.length - MIN_PART_LENGTH; length++) {
    const head = LINKS.map((link) => unlinked(rest.slice(0, length), link)).find(
      (stem) => stem !== null && isPart(stem),
    );
    if (head === undefined || head === null) continue;
    const tail = rest.slice(length);
    const more = splitFrom(tail, isPart);
    if (more !== null) return [head, ...more];
    const tailStem = stemOf(tail);
    if (isPart(tailStem)) return [head, tailStem];
  }
  return null;
}

/** The stem of a part that carries this link; null where it carries another or too little is left. */
const unlinked = (part: string, link: string): string | null =>
  part.endsWith(link) && part.length - link.length >= MIN_PART_LENGTH
    ? stemOf(part.slice(0, part.length - link.length))
    : null;
