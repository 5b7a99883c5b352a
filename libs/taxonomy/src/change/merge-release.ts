import type { CapabilityRow } from '../capability/capability.ts';
import type { Vocabulary } from '../capability/vocabulary-in-force.ts';
import { putNode } from './change-vocabulary.ts';
import { fromFields, ROW_FIELDS, toFields, type RowField, type RowFields } from './row-fields.ts';

/** Where a release of the product and the installation say different things: what the installation says is kept. */
export interface ReleaseConflict {
  readonly code: string;
  /** Null for a node as a whole: the release takes away what is kept here, or brings what was merged or removed here. */
  readonly field: RowField | null;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergedRelease {
  readonly vocabulary: Vocabulary;
  readonly conflicts: readonly ReleaseConflict[];
}

/**
 * Brings a new release of the product's vocabulary into one that has been changed since (three-way, field by field): what only
 * one side changed is taken from it, and what both changed stays as it is here and is named.
 * @param base - the release that the installation's vocabulary began with
 */
export function mergeRelease(
  base: readonly CapabilityRow[],
  ours: Vocabulary,
  theirs: readonly CapabilityRow[],
): MergedRelease {
  const baseRows = new Map(base.map((row) => [row.code, row]));
  const theirRows = new Map(theirs.map((row) => [row.code, row]));
  const conflicts: ReleaseConflict[] = [];
  const rows = ours.rows.map((row) => {
    const [before, after] = [baseRows.get(row.code), theirRows.get(row.code)];
    if (before !== undefined && after === undefined)
      conflicts.push({ code: row.code, field: null, ours: row.titles.en, theirs: '' });
    return after === undefined ? row : mergeRow(row, before ? toFields(before) : null, toFields(after), conflicts);
  });
  const present = new Set(rows.map(({ code }) => code));
  let vocabulary: Vocabulary = { rows, aliases: ours.aliases };
  for (const row of theirs) {
    if (present.has(row.code)) continue;
    const put = Object.hasOwn(ours.aliases, row.code) || baseRows.has(row.code) ? null : putNode(vocabulary, row);
    if (put?.ok) vocabulary = put.value;
    else if (!sameFields(baseRows.get(row.code), row))
      conflicts.push({ code: row.code, field: null, ours: '', theirs: row.titles.en });
  }
  return { vocabulary, conflicts };
}

function mergeRow(
  row: CapabilityRow,
  base: RowFields | null,
  theirs: RowFields,
  conflicts: ReleaseConflict[],
): CapabilityRow {
  const ours = toFields(row);
  const merged: Partial<Record<RowField, string>> = {};
  for (const field of ROW_FIELDS) {
    const before = base?.[field] ?? '';
    const theyChanged = theirs[field] !== before;
    merged[field] = theyChanged && ours[field] === before ? theirs[field] : ours[field];
    if (theyChanged && ours[field] !== before && ours[field] !== theirs[field])
      conflicts.push({ code: row.code, field, ours: ours[field], theirs: theirs[field] });
  }
  return ROW_FIELDS.every((field) => merged[field] === ours[field]) ? row : fromFields(row.code, merged);
}

const sameFields = (a: CapabilityRow | undefined, b: CapabilityRow): boolean => {
  if (a === undefined) return false;
  const [one, other] = [toFields(a), toFields(b)];
  return ROW_FIELDS.every((field) => one[field] === other[field]);
};
