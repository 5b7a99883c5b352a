import type { CapabilityRow } from '../capability/capability.ts';
import { ROW_FIELDS, toFields, type RowField } from './row-fields.ts';

export interface FieldDifference {
  readonly field: RowField;
  readonly before: string;
  readonly after: string;
}

/** What is other about one node. */
export interface NodeDifference {
  readonly code: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Of a node that stands in both: the fields that differ. Of one that was added or removed: all that say something. */
  readonly fields: readonly FieldDifference[];
}

/** Every node that differs between two vocabularies: in the order of the later one, those that are gone at the end. */
export function diffVocabularies(
  before: readonly CapabilityRow[],
  after: readonly CapabilityRow[],
): readonly NodeDifference[] {
  const earlier = new Map(before.map((row) => [row.code, row]));
  const later = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((row): readonly NodeDifference[] => {
      const fields = diffRows(earlier.get(row.code) ?? null, row);
      if (!earlier.has(row.code)) return [{ code: row.code, kind: 'added', fields }];
      return fields.length === 0 ? [] : [{ code: row.code, kind: 'changed', fields }];
    }),
    ...before
      .filter(({ code }) => !later.has(code))
      .map((row): NodeDifference => ({ code: row.code, kind: 'removed', fields: diffRows(row, null) })),
  ];
}

function diffRows(before: CapabilityRow | null, after: CapabilityRow | null): readonly FieldDifference[] {
  const [old, now] = [before && toFields(before), after && toFields(after)];
  return ROW_FIELDS.map((field) => ({ field, before: old?.[field] ?? '', after: now?.[field] ?? '' })).filter(
    (each) => each.before !== each.after,
  );
}
