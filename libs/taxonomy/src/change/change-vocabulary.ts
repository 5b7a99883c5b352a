import { err, ok, type Result } from '@spilno/kernel';
import type { CapabilityReferences, CapabilityRow, RelatedCode } from '../capability/capability.ts';
import type { Vocabulary } from '../capability/vocabulary-in-force.ts';
import { LANGUAGES } from '../locale.ts';
import { REFERENCE_SCHEMES } from '../reference/reference-code.ts';
import { normalisePhrase } from '../text/normalise-phrase.ts';
import { NODE_RELATIONS } from './row-fields.ts';

/** Why a vocabulary was not changed. */
export type VocabularyRefusal =
  | { readonly kind: 'unknownNode'; readonly code: string }
  | { readonly kind: 'sameNode' }
  | { readonly kind: 'hasChildren'; readonly code: string; readonly children: number }
  | { readonly kind: 'codeTaken'; readonly code: string }
  /** The code stood for another meaning in an earlier version and is never given again. */
  | { readonly kind: 'codeSpent'; readonly code: string }
  | { readonly kind: 'tooFewParts' }
  /** A part of a split is neither below the node nor beside it. */
  | { readonly kind: 'partElsewhere'; readonly code: string };

type Changed = Result<Vocabulary, VocabularyRefusal>;

const parentOf = (code: string): string => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '');
const has = ({ rows }: Vocabulary, code: string): boolean => rows.some((row) => row.code === code);
const childrenOf = ({ rows }: Vocabulary, code: string): number =>
  rows.filter((row) => parentOf(row.code) === code).length;

/** A node as it is to be from now on; a new one stands behind its siblings. What is wrong with it is for `checkCapabilityRows` to say. */
export function putNode(vocabulary: Vocabulary, row: CapabilityRow): Changed {
  if (Object.hasOwn(vocabulary.aliases, row.code)) return err({ kind: 'codeSpent', code: row.code });
  const at = vocabulary.rows.findIndex(({ code }) => code === row.code);
  return ok({ ...vocabulary, rows: at >= 0 ? vocabulary.rows.with(at, row) : inserted(vocabulary.rows, row) });
}

/** Behind the last node of the family: the parent, its children and what is below them. */
function inserted(rows: readonly CapabilityRow[], row: CapabilityRow): readonly CapabilityRow[] {
  const family = parentOf(row.code);
  const last = rows.findLastIndex(({ code }) => code === family || (family !== '' && code.startsWith(`${family}.`)));
  return last < 0 ? [...rows, row] : rows.toSpliced(last + 1, 0, row);
}

/**
 * One node becomes another: its names are words of the other from now on, whatever pointed to it points to the other, and its
 * code stays valid as an alias. The choices of firms are not the library's: who stores them follows the alias.
 */
export function mergeNodes(vocabulary: Vocabulary, from: string, into: string): Changed {
  if (from === into) return err({ kind: 'sameNode' });
  const [gone, heir] = [from, into].map((code) => vocabulary.rows.find((row) => row.code === code));
  if (gone === undefined || heir === undefined)
    return err({ kind: 'unknownNode', code: gone === undefined ? from : into });
  const children = childrenOf(vocabulary, from);
  if (children > 0) return err({ kind: 'hasChildren', code: from, children });
  const rows = vocabulary.rows
    .filter(({ code }) => code !== from)
    .map((row) => withTargets(row.code === into ? united(heir, gone) : row, (code) => (code === from ? into : code)));
  return ok({ rows, aliases: { ...vocabulary.aliases, [from]: [into] } });
}

function united(heir: CapabilityRow, gone: CapabilityRow): CapabilityRow {
  const words = Object.fromEntries(
    LANGUAGES.map((language) => {
      const known = new Set([heir.titles[language] ?? ''].map(normalisePhrase));
      const all = [...heir.words[language], gone.titles[language] ?? '', ...gone.words[language]];
      return [language, all.filter((word) => isNew(known, normalisePhrase(word)))];
    }),
  ) as unknown as CapabilityRow['words'];
  const references: Record<string, readonly string[]> = {};
  for (const scheme of REFERENCE_SCHEMES) {
    const own = heir.references[scheme] ?? [];
    const targets = new Set(own.map(targetOf));
    const theirs = (gone.references[scheme] ?? []).filter((code) => !targets.has(targetOf(code))).map(asPartOfTheWhole);
    if (own.length + theirs.length > 0) references[scheme] = [...own, ...theirs];
  }
  const relations = Object.fromEntries(
    NODE_RELATIONS.map(
      (relation) => [relation, [...(heir[relation] ?? []), ...(gone[relation] ?? [])]] as const,
    ).filter(([, codes]) => codes.length > 0),
  );
  return { ...heir, words, references: references as CapabilityReferences, ...relations };
}

const isNew = (known: Set<string>, phrase: string): boolean =>
  phrase !== '' && !known.has(phrase) && known.add(phrase).size > 0;
const targetOf = (code: string): string => code.replace(/^[=<>~]/u, '');

/** What said the same as the smaller node is narrower than the united one. */
const asPartOfTheWhole = (code: string): string =>
  (code.startsWith('=') ? `>${code.slice(1)}` : code) satisfies string as RelatedCode;

/** The row with every code that it points to replaced; itself and repeats fall away. */
function withTargets(row: CapabilityRow, rename: (code: string) => string | null): CapabilityRow {
  const changed: Record<string, readonly string[] | undefined> = {};
  for (const relation of NODE_RELATIONS) {
    const before = row[relation];
    if (before === undefined) continue;
    const after = [...new Set(before.map(rename))].filter((code): code is string => code !== null && code !== row.code);
    if (after.length !== before.length || after.some((code, at) => code !== before[at]))
      changed[relation] = after.length > 0 ? after : undefined;
  }
  if (Object.keys(changed).length === 0) return row;
  const { related, partOf, madeBy, replacedBy, ...rest } = { ...row, ...changed } as CapabilityRow;
  return {
    ...rest,
    ...(related ? { related } : {}),
    ...(partOf ? { partOf } : {}),
    ...(madeBy ? { madeBy } : {}),
    ...(replacedBy ? { replacedBy } : {}),
  };
}

/**
 * One node becomes several. Parts below it make it a group that can still be chosen; parts beside it make it outdated: it stays
 * with those who chose it and is offered to nobody else. Which part a firm means is for the firm to say, so nothing is assigned.
 */
export function splitNode(vocabulary: Vocabulary, code: string, parts: readonly CapabilityRow[]): Changed {
  const node = vocabulary.rows.find((row) => row.code === code);
  if (node === undefined) return err({ kind: 'unknownNode', code });
  if (parts.length < 2) return err({ kind: 'tooFewParts' });
  const family = parentOf(parts[0]?.code ?? '');
  const stray = parts.find((part) => parentOf(part.code) !== family || (family !== code && family !== parentOf(code)));
  if (stray !== undefined) return err({ kind: 'partElsewhere', code: stray.code });
  const taken = parts.find(
    (part, at) => has(vocabulary, part.code) || parts.findIndex((other) => other.code === part.code) !== at,
  );
  if (taken !== undefined) return err({ kind: 'codeTaken', code: taken.code });
  let changed: Changed = ok(vocabulary);
  for (const part of parts) if (changed.ok) changed = putNode(changed.value, part);
  if (!changed.ok || family === code) return changed;
  return putNode(changed.value, { ...node, replacedBy: parts.map((part) => part.code) });
}

/**
 * Takes a node away. Its code stands for nothing any more and is never given again.
 * @param wasPublished - false for one that was added and taken away before anybody could see it: its code stays free
 */
export function removeNode(vocabulary: Vocabulary, code: string, wasPublished: boolean): Changed {
  if (!has(vocabulary, code)) return err({ kind: 'unknownNode', code });
  const children = childrenOf(vocabulary, code);
  if (children > 0) return err({ kind: 'hasChildren', code, children });
  const rows = vocabulary.rows
    .filter((row) => row.code !== code)
    .map((row) => withTargets(row, (target) => (target === code ? null : target)));
  return ok({ rows, aliases: wasPublished ? { ...vocabulary.aliases, [code]: [] } : vocabulary.aliases });
}

/**
 * An earlier vocabulary in place of the present one: nodes that came since go, and codes that were merged or removed since are
 * nodes again. What firms chose meanwhile stays as they chose it.
 */
export function restoreVocabulary(present: Vocabulary, earlier: Vocabulary): Vocabulary {
  const nodes = new Set(earlier.rows.map(({ code }) => code));
  const gone = present.rows.filter(({ code }) => !nodes.has(code)).map(({ code }) => [code, []] as const);
  const known = Object.entries({ ...present.aliases, ...earlier.aliases }).filter(([code]) => !nodes.has(code));
  return { rows: earlier.rows, aliases: { ...Object.fromEntries(known), ...Object.fromEntries(gone) } };
}
