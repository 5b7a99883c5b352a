/** A text made comparable, with the way back: unit i of `text` came from units [starts[i], ends[i]) of the original. */
export interface NormalText {
  readonly original: string;
  /** Compatibility-composed, without invisible signs, lower case, one kind of apostrophe, quote and dash. */
  readonly text: string;
  /** As `text`, with capitals kept; same length. */
  readonly cased: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '’': "'", 'ʼ': "'", '‘': "'", '`': "'", '´': "'", 'ʹ': "'", 'ʻ': "'", '′': "'", '‵': "'", '＇': "'", '″': '"', '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '‹': '"', '›': '"',
  '–': '-', '—': '-', '‑': '-', '‒': '-', '−': '-', '‐': '-', '―': '-', 'º': '°', '˚': '°', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u3000': ' ', '\t': ' ', '·': '.', '•': '.', '∙': '.',
};

const INVISIBLE = /^[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f]$/u;
const MARK = /^\p{M}$/u;

/** Linear in the length of the text. */
export function normalise(original: string): NormalText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (letters: string, start: number, end: number): void => {
    for (const letter of letters) {
      const same = SAME[letter] ?? letter;
      for (let unit = 0; unit < same.length; unit += 1) {
        parts.push(same[unit] ?? '');
        starts.push(start);
        ends.push(end);
      }
    }
  };
  for (let at = 0; at < original.length; ) {
    const [cluster, end] = clusterAt(original, at);
    push(cluster, at, end);
    at = end;
  }
  const cased = parts.join('');
  return { original, text: lowerUnits(cased), cased, starts, ends };
}

/** The letter at a place with the marks that follow it, composed where a composed letter exists, else without them. */
function clusterAt(original: string, at: number): readonly [string, number] {
  const code = original.charCodeAt(at);
  const next = original.charCodeAt(at + 1);
  if (isSimple(code) && (Number.isNaN(next) || isSimple(next))) return [original[at] ?? '', at + 1];
  const letter = String.fromCodePoint(original.codePointAt(at) ?? 0xfffd);
  let end = at + letter.length;
  if (INVISIBLE.test(letter) || MARK.test(letter)) return ['', end];
  let marks = '';
  while (end < original.length) {
    const following = String.fromCodePoint(original.codePointAt(end) ?? 0xfffd);
    if (!MARK.test(following) && !INVISIBLE.test(following)) break;
    if (marks.length < 8 && MARK.test(following)) marks += following;
    end += following.length;
  }
  if (SAME[letter] !== undefined) return [letter, end];
  return [composed(letter, marks), end];
}

/** й and ї keep their marks; a stress sign or a strike-through is dropped. */
function composed(letter: string, marks: string): string {
  let result = letter.normalize('NFKC');
  for (const mark of marks) {
    const joined = (result + mark).normalize('NFC');
    if (joined.length === result.length && (/[йїё]/i.test(joined) || /[a-z]/i.test(letter))) result = joined;
  }
  return result;
}

const isSimple = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 0x0a || (code >= 0x0400 && code <= 0x0481);

/** Lower case unit by unit, so that offsets stay; the few letters that grow keep their capital form. */
function lowerUnits(cased: string): string {
  const lower = cased.toLowerCase();
  if (lower.length === cased.length) return lower;
  return Array.from({ length: cased.length }, (_, unit) => {
    const small = (cased[unit] ?? '').toLowerCase();
    return small.length === 1 ? small : (cased[unit] ?? '');
  }).join('');
}
