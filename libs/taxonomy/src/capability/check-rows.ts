import { LANGUAGES } from '../locale.ts';
import { parseRelatedCode, REFERENCE_SCHEMES, type ReferenceScheme } from '../reference/reference-code.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';
import type { CapabilityRow } from './capability.ts';

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
    | 'badReference'
    | 'unknownReference';
  /** A sentence for whoever edits the row. */
  readonly message: string;
}

const CODE = /^[A-Z](?:\.[A-Z0-9]{1,8}){0,2}$/u;
const MAX_TITLE_LENGTH = 60;
const MIN_WORDS = 2;

/**
 * Every fault of a vocabulary; an empty list means that it can be used.
 * @param isKnown - whether a code of another classification exists
 */
export function checkCapabilityRows(
  rows: readonly CapabilityRow[],
  isKnown: (scheme: ReferenceScheme, code: string) => boolean,
): readonly RowFault[] {
  const codes = new Set(rows.map(({ code }) => code));
  return [
    ...checkCodes(rows, codes),
    ...rows.flatMap((row) => [...checkTexts(row), ...checkReferences(row, isKnown), ...checkTargets(row, codes)]),
    ...checkTitlesDiffer(rows),
    ...checkCycles(rows),
  ];
}

function checkCodes(rows: readonly CapabilityRow[], codes: ReadonlySet<string>): readonly RowFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ code }) => {
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
    const faults: RowFault[] = [];
    if (!CODE.test(code))
      faults.push({ code, kind: 'badCode', message: `${code} is not one to three parts of capitals and digits` });
    if (seen.has(code)) faults.push({ code, kind: 'codeTwice', message: `${code} stands twice` });
    else if (parent !== null && !seen.has(parent)) {
      const why = codes.has(parent) ? 'stands behind it' : 'does not exist';
      faults.push({ code, kind: 'noParent', message: `${code}: its parent ${parent} ${why}` });
    }
    seen.add(code);
    return faults;
  });
}

function checkTexts({ code, titles, words, definition }: CapabilityRow): readonly RowFault[] {
  const faults: RowFault[] = [];
  for (const language of LANGUAGES) {
    const title = titles[language]?.trim() ?? '';
    if (title === '') faults.push({ code, kind: 'missingTitle', message: `${code} has no title in ${language}` });
    if (title.length > MAX_TITLE_LENGTH)
      faults.push({
        code,
        kind: 'longTitle',
        message: `${code}: the title in ${language} has ${title.length} characters`,
      });
    const other = new Set((words[language] ?? []).map(normalisePhrase).filter((word) => word !== ''));
    if (other.size < MIN_WORDS || other.size < words[language].length)
      faults.push({ code, kind: 'missingWords', message: `${code} has too few or repeated words in ${language}` });
  }
  for (const locale of ['en', 'uk'] as const) {
    if (!/[.]$/u.test(definition[locale] ?? ''))
      faults.push({ code, kind: 'missingDefinition', message: `${code} has no definition sentence in ${locale}` });
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
        return [{ code, kind: 'badReference', message: `${code}: ${scheme} ${text} begins with none of = < > ~` }];
      return isKnown(scheme, target)
        ? []
        : [{ code, kind: 'unknownReference', message: `${code}: ${scheme} has no code ${target}` }];
    }),
  );
}

function checkTargets(row: CapabilityRow, codes: ReadonlySet<string>): readonly RowFault[] {
  return (['related', 'partOf', 'madeBy'] as const).flatMap((relation) =>
    (row[relation] ?? []).flatMap((target): readonly RowFault[] => {
      if (!codes.has(target))
        return [
          { code: row.code, kind: 'unknownTarget', message: `${row.code}: ${relation} ${target} does not exist` },
        ];
      return target === row.code
        ? [{ code: row.code, kind: 'cycle', message: `${row.code}: ${relation} points to itself` }]
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
        return [{ code, kind: 'titleTwice', message: `${code} has the title of ${first} in ${language}: ${title}` }];
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
        : [{ code: cycle[0] ?? code, kind: 'cycle', message: `${relation} runs in a circle: ${cycle.join(' → ')}` }];
    });
  });
}
