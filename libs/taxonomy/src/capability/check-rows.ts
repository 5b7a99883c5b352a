import { LANGUAGES, type Language } from '../locale.ts';
import { parseRelatedCode, REFERENCE_SCHEMES, type ReferenceScheme } from '../reference/reference-code.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';
import { inOneScript } from '../text/one-script.ts';
import type { CapabilityFacet, CapabilityRow } from './capability.ts';
import { isNodeCode, parentCodeOf } from './node-code.ts';
import type { CodeAliases } from './taxonomy.ts';

/** What is wrong with a row of the vocabulary. */
export interface RowFault {
  /** Code of the row. */
  readonly code: string;
  readonly kind:
    | 'badCode'
    | 'codeTwice'
    | 'noParent'
    | 'missingTitle'
    | 'longTitle'
    | 'titleTwice'
    | 'missingWords'
    | 'missingDefinition'
    | 'unknownTarget'
    | 'cycle'
    | 'badFacet'
    | 'mixedScript'
    | 'spentCode'
    | 'badReference'
    | 'unknownReference';
  /** A sentence for whoever edits the row. */
  readonly message: string;
  /** What the sentence names, for pages that say it in their own words. */
  readonly facts: FaultFacts;
}

export interface FaultFacts {
  readonly language?: Language;
  /** The other node that it is about. */
  readonly other?: string;
  readonly field?: string;
  /** The text that is at fault. */
  readonly value?: string;
}

/** Whether a vocabulary with such a fault cannot be used; the others are worth mending and harm nobody. */
export const isBlocking = ({ kind }: Pick<RowFault, 'kind'>): boolean =>
  kind !== 'missingWords' && kind !== 'unknownReference';

const MAX_TITLE_LENGTH = 60;
const MIN_WORDS = 2;
export const FACETS: readonly CapabilityFacet[] = ['process', 'product', 'service', 'attribute', 'enabler'];

/** A word of which some letters belong to one script and some to the other. */
const mixesScripts = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);

/**
 * Every fault of a vocabulary; an empty list means that it can be used.
 * @param isKnown - whether a code of another classification exists
 * @param aliases - codes of earlier versions, none of which may be a node again
 */
export function checkCapabilityRows(
  rows: readonly CapabilityRow[],
  isKnown: (scheme: ReferenceScheme, code: string) => boolean,
  aliases: CodeAliases = {},
): readonly RowFault[] {
  const codes = new Set(rows.map(({ code }) => code));
  return [
    ...checkCodes(rows, codes, aliases),
    ...rows.flatMap((row) => [...checkTexts(row), ...checkReferences(row, isKnown), ...checkTargets(row, codes)]),
    ...checkTitlesDiffer(rows),
    ...checkCycles(rows),
  ];
}

function checkCodes(
  rows: readonly CapabilityRow[],
  codes: ReadonlySet<string>,
  aliases: CodeAliases,
): readonly RowFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ code }) => {
    const parent = parentCodeOf(code);
    const faults: RowFault[] = [];
    const strange = [...code].find((letter) => letter > '~');
    if (!isNodeCode(code))
      faults.push({
        code,
        kind: 'badCode',
        message: `${code} is not one to three parts of capitals and digits${strange === undefined ? '' : `: ${strange} (${unicodeOf(strange)}) is no Latin letter`}`,
        facts: strange === undefined ? {} : { value: `${strange} (${unicodeOf(strange)})` },
      });
    if (Object.hasOwn(aliases, code))
      faults.push({
        code,
        kind: 'spentCode',
        message: `${code} stood for another meaning and is never given again`,
        facts: {},
      });
    if (seen.has(code)) faults.push({ code, kind: 'codeTwice', message: `${code} stands twice`, facts: {} });
    else if (parent !== null && !seen.has(parent)) {
      const why = codes.has(parent) ? 'stands behind it' : 'does not exist';
      faults.push({
        code,
        kind: 'noParent',
        message: `${code}: its parent ${parent} ${why}`,
        facts: { other: parent },
      });
    }
    seen.add(code);
    return faults;
  });
}

const unicodeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkTexts({ code, facet, titles, words, definition }: CapabilityRow): readonly RowFault[] {
  const faults: RowFault[] = [];
  if (!FACETS.includes(facet))
    faults.push({
      code,
      kind: 'badFacet',
      message: `${code}: ${String(facet)} is no kind of node`,
      facts: { value: String(facet).slice(0, 60) },
    });
  for (const language of LANGUAGES) {
    const title = titles[language]?.trim() ?? '';
    if (title === '')
      faults.push({ code, kind: 'missingTitle', message: `${code} has no title in ${language}`, facts: { language } });
    if (title.length > MAX_TITLE_LENGTH)
      faults.push({
        code,
        kind: 'longTitle',
        message: `${code}: the title in ${language} has ${title.length} characters`,
        facts: { language, value: title.slice(0, MAX_TITLE_LENGTH) },
      });
    const mixed = [title, ...(words[language] ?? [])]
      .flatMap((name) => name.split(/[^\p{L}\p{M}'’ʼ]+/u))
      .find(mixesScripts);
    if (mixed !== undefined)
      faults.push({
        code,
        kind: 'mixedScript',
        message: `${code}: ${mixed} (${language}) mixes Latin and Cyrillic letters; typed in one script it is ${inOneScript(mixed.toLowerCase())}`,
        facts: { language, value: mixed },
      });
    const other = new Set((words[language] ?? []).map(normalisePhrase).filter((word) => word !== ''));
    if (other.size < MIN_WORDS || other.size < (words[language] ?? []).length)
      faults.push({
        code,
        kind: 'missingWords',
        message: `${code} has too few or repeated words in ${language}`,
        facts: { language },
      });
  }
  for (const locale of ['en', 'uk'] as const) {
    if (!/[.]$/u.test(definition[locale] ?? ''))
      faults.push({
        code,
        kind: 'missingDefinition',
        message: `${code} has no definition sentence in ${locale}`,
        facts: { language: locale },
      });
  }
  return faults;
}

function checkReferences(
  { code, references }: CapabilityRow,
  isKnown: (scheme: ReferenceScheme, code: string) => boolean,
): readonly RowFault[] {
  return REFERENCE_SCHEMES.flatMap((scheme) =>
    (references[scheme] ?? []).flatMap((text): readonly RowFault[] => {
      const target = scheme === 'euMl' ? text : parseRelatedCode(text)?.code;
      if (target === undefined)
        return [
          {
            code,
            kind: 'badReference',
            message: `${code}: ${scheme} ${text} begins with none of = < > ~`,
            facts: { field: scheme, value: text },
          },
        ];
      return isKnown(scheme, target)
        ? []
        : [
            {
              code,
              kind: 'unknownReference',
              message: `${code}: ${scheme} has no code ${target}`,
              facts: { field: scheme, value: target },
            },
          ];
    }),
  );
}

function checkTargets(row: CapabilityRow, codes: ReadonlySet<string>): readonly RowFault[] {
  return (['related', 'partOf', 'madeBy', 'replacedBy'] as const).flatMap((relation) =>
    (row[relation] ?? []).flatMap((target): readonly RowFault[] => {
      if (!codes.has(target))
        return [
          {
            code: row.code,
            kind: 'unknownTarget',
            message: `${row.code}: ${relation} ${target} does not exist`,
            facts: { field: relation, other: target },
          },
        ];
      return target === row.code
        ? [
            {
              code: row.code,
              kind: 'cycle',
              message: `${row.code}: ${relation} points to itself`,
              facts: { field: relation, value: row.code },
            },
          ]
        : [];
    }),
  );
}

function checkTitlesDiffer(rows: readonly CapabilityRow[]): readonly RowFault[] {
  return LANGUAGES.flatMap((language) => {
    const firstByTitle = new Map<string, string>();
    return rows.flatMap(({ code, titles }): readonly RowFault[] => {
      const title = normalisePhrase(titles[language] ?? '');
      const first = firstByTitle.get(title);
      if (first !== undefined && title !== '')
        return [
          {
            code,
            kind: 'titleTwice',
            message: `${code} has the title of ${first} in ${language}: ${title}`,
            facts: { language, other: first, value: title },
          },
        ];
      firstByTitle.set(title, code);
      return [];
    });
  });
}

/** A thing cannot go into itself by way of others, nor can a process make itself. */
function checkCycles(rows: readonly CapabilityRow[]): readonly RowFault[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return (['partOf', 'madeBy'] as const).flatMap((relation) => {
    const done = new Set<string>();
    const reaches = (code: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(code)) return [...way.slice(way.indexOf(code)), code];
      if (done.has(code)) return null;
      for (const next of byCode.get(code)?.[relation] ?? []) {
        if (next === code) continue;
        const cycle = reaches(next, [...way, code]);
        if (cycle !== null) return cycle;
      }
      done.add(code);
      return null;
    };
    return rows.flatMap(({ code }): readonly RowFault[] => {
      const cycle = done.has(code) ? null : reaches(code, []);
      for (const each of cycle ?? []) done.add(each);
      return cycle === null
        ? []
        : [
            {
              code: cycle[0] ?? code,
              kind: 'cycle',
              message: `${relation} runs in a circle: ${cycle.join(' → ')}`,
              facts: { field: relation, value: cycle.join(' → ') },
            },
          ];
    });
  });
}
