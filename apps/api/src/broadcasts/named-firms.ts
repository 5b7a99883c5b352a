const LEGAL_FORMS = new Set(['тов', 'прат', 'пат', 'ат', 'дп', 'пп', 'фоп', 'кп', 'тзов', 'llc', 'ltd', 'inc', 'corp', 'gmbh', 'jsc', 'plc', 'co', 'tov', 'dp']);
/** A shorter name is a word of everyday speech. */
const SHORTEST = 5;

const words = (text: string): string[] => text.normalize('NFKC').toLowerCase().replace(/[’'`"«»„“”]/g, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Whether a text tells the name of one of the firms, in any case, without its legal form. Mails are read over the shoulder:
 * a firm with a code name is not named in them.
 */
export function namesFirm(text: string, legalNames: readonly string[]): boolean {
  const said = ` ${words(text).join(' ')} `;
  return legalNames.some((name) => {
    const core = words(name).filter((word) => !LEGAL_FORMS.has(word)).join(' ');
    return core.length >= SHORTEST && said.includes(` ${core} `);
  });
}
