/** Legal forms say nothing about which firm it is. */
const LEGAL_FORMS = /\b(llc|ltd|limited|inc|corp|corporation|co|gmbh|ag|kg|sa|sas|sarl|spa|sp z oo|sro|as|ab|aps|oy|plc|bv|nv|tov|dp|prat|pat|at|ooo|oao|zao|fop|vat|anonim sirketi|company)\b/g;

const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'e', ъ: '', ы: 'y', э: 'e',
};

/** The same as single words, with those that are written in Cyrillic. */
export const LEGAL_FORM_WORDS: ReadonlySet<string> = new Set(
  'llc ltd limited inc corp corporation co gmbh ag kg sa sas sarl spa sp zoo sro as ab aps oy plc bv nv tov dp prat pat at ooo oao zao fop vat company тов ооо оао зао пат прат дп ат фоп ват'.split(' '),
);

/** A spelling-independent form of a firm's name: Latin letters without accents, legal form or word order. */
export function nameKey(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const words = latin.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/\./g, '').replace(/[^a-z0-9]+/g, ' ').trim();
  return words.replace(LEGAL_FORMS, ' ').split(/\s+/).filter(Boolean).sort().join(' ').replace(/y/g, 'i').replace(/g/g, 'h');
}

/** Sørensen-Dice coefficient of letter pairs, in [0, 1]. */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [pairs(a), pairs(b)];
  const total = [...left.values(), ...right.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) counts.set(text.slice(at, at + 2), (counts.get(text.slice(at, at + 2)) ?? 0) + 1);
  return counts;
}
