import { type CapabilityRow, type FieldDifference, fromFields, heirOf, isNodeCode, parentCodeOf, putNode, ROW_FIELDS, type RowFault, toFields, type Vocabulary } from '@spilno/taxonomy';
import { isUnusable, MAX_TEXT_LENGTH, neutralText, refuseUnsafeTexts } from '../../common/index.ts';
import { faultsOf } from '../vocabulary-effects.ts';
import { type FileRow, type ReadFile } from './vocabulary-file.ts';

/** What would become of a row of a file. */
export interface PlannedRow {
  readonly place: string;
  readonly code: string;
  readonly outcome: 'added' | 'changed' | 'same' | 'held';
  /** Why a row is held; null for the others. */
  readonly reason: HeldReason | null;
  /** What the reason is about. */
  readonly detail: string;
  readonly fields: readonly FieldDifference[];
  /** What would be wrong with the node then; the draft takes it, and is not published before it is mended. */
  readonly faults: readonly RowFault[];
}

export type HeldReason = 'badCode' | 'codeTwice' | 'codeSpent' | 'unknownParent' | 'otherParent' | 'tooLong' | 'unusableCharacters' | 'place';

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** Nodes that the file says nothing of; they stay as they are. */
  readonly kept: number;
  readonly ignored: readonly string[];
  /** What the draft takes. */
  readonly taken: readonly CapabilityRow[];
}

/** Reads every row of a file against the draft: what it adds and changes, and what is held because it cannot stand for a node. */
export function planImport(draft: Vocabulary, read: ReadFile): ImportPlan {
  const file = { ...read, rows: read.rows.map(withNeutralTexts) };
  const present = new Map(draft.rows.map((row) => [row.code, row]));
  const held = file.rows.map((row, at) => heldBecause(row, at, file.rows, draft, present));
  const good = file.rows.filter((_row, at) => held[at] === null);
  const taken = good
    .map((row): CapabilityRow => fromFields(row.code, { ...(present.has(row.code) ? toFields(present.get(row.code)!) : {}), ...row.fields }))
    .sort((a, b) => a.code.split('.').length - b.code.split('.').length);
  const after = taken.reduce<Vocabulary>((vocabulary, row) => {
    const put = putNode(vocabulary, row);
    return put.ok ? put.value : vocabulary;
  }, draft);
  const faults = Map.groupBy(faultsOf(after), ({ code }) => code);
  const rowsByCode = new Map(after.rows.map((row) => [row.code, row]));
  const rows = file.rows.map((row, at): PlannedRow => {
    const because = held[at]!;
    if (because) return { place: row.place, code: row.code.slice(0, 60), outcome: 'held', ...because, fields: [], faults: [] };
    const fields = differences(present.get(row.code) ?? null, rowsByCode.get(row.code)!);
    const outcome = present.has(row.code) ? (fields.length > 0 ? 'changed' : 'same') : 'added';
    return { place: row.place, code: row.code, outcome, reason: null, detail: '', fields, faults: outcome === 'same' ? [] : (faults.get(row.code) ?? []) };
  });
  const named = new Set(file.rows.map(({ code }) => code));
  const changed = new Set(rows.filter(({ outcome }) => outcome === 'added' || outcome === 'changed').map(({ code }) => code));
  return { rows, kept: draft.rows.filter(({ code }) => !named.has(code)).length, ignored: file.ignored, taken: taken.filter(({ code }) => changed.has(code)) };
}

/** As whatever is typed: without controls that turn letters around. */
const withNeutralTexts = (row: FileRow): FileRow => ({ ...row, fields: Object.fromEntries(Object.entries(row.fields).map(([field, text]) => [field, neutralText(text)])) });

function differences(before: CapabilityRow | null, after: CapabilityRow): FieldDifference[] {
  const [old, now] = [before && toFields(before), toFields(after)];
  return ROW_FIELDS.map((field) => ({ field, before: old?.[field] ?? '', after: now[field] })).filter((each) => each.before !== each.after);
}

function heldBecause(row: FileRow, at: number, rows: readonly FileRow[], { aliases }: Vocabulary, present: ReadonlyMap<string, CapabilityRow>): { reason: HeldReason; detail: string } | null {
  const { code, fields, broader } = row;
  if (!isNodeCode(code)) return { reason: 'badCode', detail: strangeLetter(code) };
  const first = rows.findIndex((other) => other.code === code);
  if (first < at) return { reason: 'codeTwice', detail: rows[first]!.place };
  if (Object.hasOwn(aliases, code)) return { reason: 'codeSpent', detail: heirOf(code, aliases) ?? '' };
  const parent = parentCodeOf(code);
  if (parent !== null && !present.has(parent) && !rows.some((other) => other.code === parent)) return { reason: 'unknownParent', detail: parent };
  const other = broader?.find((each) => each !== parent);
  if (other !== undefined) return { reason: 'otherParent', detail: other };
  // What the draft says already was looked at when it came in.
  const known: Readonly<Record<string, string>> = present.has(code) ? toFields(present.get(code)!) : {};
  const texts = Object.entries(fields).filter(([field, text]) => text !== known[field]);
  const long = texts.find(([, text]) => text.length > MAX_TEXT_LENGTH);
  if (long) return { reason: 'tooLong', detail: long[0] };
  const unusable = texts.find(([, text]) => isUnusable(text) || /[\u0000-\u001f\u007f]/.test(text));
  if (unusable) return { reason: 'unusableCharacters', detail: unusable[0] };
  const placed = texts.find(([, text]) => refuseUnsafeTexts({ text }));
  return placed ? { reason: 'place', detail: placed[0] } : null;
}

/** The first letter that only looks like one of a code. */
function strangeLetter(code: string): string {
  const letter = [...code].find((each) => each > '~');
  return letter === undefined ? '' : `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
