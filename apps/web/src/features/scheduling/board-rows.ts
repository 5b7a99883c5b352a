import { type GridMeeting, type GridRow } from '@spilno/ui';
import { type NamedHall } from '../../app/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';

/** What one looks at on the board: rows are tables, or organisations. */
export type BoardView = 'tables' | 'organisations';

export interface BoardRows {
  readonly rows: readonly GridRow[];
  readonly meetings: readonly GridMeeting[];
  /** The organisation of a row; undefined for a table. */
  readonly organisationOf: ReadonlyMap<string, string>;
}

export interface RowWords {
  readonly table: (tableId: string) => string;
  /** What stands for the table of a video call. */
  readonly video: string;
  /** "3 meetings", on the day itself with whether anybody of it is here. */
  readonly count: (meetings: number, registrationId: string) => string;
}

/** Whether a name holds what is looked for, however it is written. */
export const holds = (name: string, text: string): boolean => plain(name).includes(plain(text));

/** Letters that are no base letter with a mark. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

const plain = (text: string): string => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøđıß]/g, (letter) => STROKED[letter] ?? letter);

const byName = new Intl.Collator(undefined, { numeric: true });

/** Tables as rows; what is looked for is marked. */
export function tableRows({ tables }: Pick<Board, 'tables'>, planned: readonly BoardMeeting[], find: string, { video, hallOf }: Pick<RowWords, 'video'> & { readonly hallOf: (table: NamedHall) => string }): BoardRows {
  return {
    rows: tables.map((table) => ({ id: table.id, name: table.label, detail: hallOf(table) })),
    meetings: planned.map((meeting) => ({
      ...cell(meeting),
      rowId: meeting.tableId,
      title: meeting.firstName,
      subtitle: meeting.isByVideo ? `${video} · ${meeting.secondName}` : meeting.secondName,
      found: find !== '' && (holds(meeting.firstName, find) || holds(meeting.secondName, find)),
    })),
    organisationOf: new Map(),
  };
}

interface Side {
  readonly id: string;
  readonly name: string;
  readonly counterpart: string;
  readonly meeting: BoardMeeting;
}

/**
 * Organisations as rows, by name; one with several meetings at a time has as many rows as it needs. Every meeting stands in the
 * rows of both sides.
 * @param board - meetings of every day and leftovers: an organisation without a meeting on this day is there too
 * @param alwaysIds - organisations that stay, whatever is looked for
 */
export function organisationRows({ meetings, leftovers }: Pick<Board, 'meetings' | 'leftovers'>, planned: readonly BoardMeeting[], find: string, alwaysIds: ReadonlySet<string>, words: RowWords): BoardRows {
  const names = new Map([...leftovers, ...meetings].flatMap((meeting) => [[meeting.firstRegistrationId, meeting.firstName] as const, [meeting.secondRegistrationId, meeting.secondName] as const]));
  const sides = Map.groupBy(planned.flatMap(sidesOf), ({ id }) => id);
  const organisationOf = new Map<string, string>();
  const shown = [...names].filter(([id, name]) => find === '' || holds(name, find) || alwaysIds.has(id)).sort(([, one], [, other]) => byName.compare(one, other));
  const rows: GridRow[] = [];
  const cells: GridMeeting[] = [];
  for (const [id, name] of shown) {
    const own = sides.get(id) ?? [];
    const lines = linesOf(own);
    lines.forEach((line, at) => {
      const rowId = at === 0 ? id : `${id}/${at + 1}`;
      organisationOf.set(rowId, id);
      rows.push({ id: rowId, name, detail: at === 0 ? words.count(own.length, id) : `${at + 1}` });
      for (const { meeting, counterpart } of line) cells.push({ ...cell(meeting), rowId, title: counterpart, subtitle: meeting.isByVideo ? words.video : words.table(meeting.tableId) });
    });
  }
  return { rows, meetings: cells, organisationOf };
}

const sidesOf = (meeting: BoardMeeting): readonly Side[] => [
  { id: meeting.firstRegistrationId, name: meeting.firstName, counterpart: meeting.secondName, meeting },
  { id: meeting.secondRegistrationId, name: meeting.secondName, counterpart: meeting.firstName, meeting },
];

/** Meetings of one organisation so that no line holds two of one slot; at least one line. */
function linesOf(sides: readonly Side[]): readonly (readonly Side[])[] {
  const lines: Side[][] = [[]];
  for (const side of sides) {
    const free = lines.find((line) => !line.some(({ meeting }) => meeting.slotId === side.meeting.slotId));
    if (free) free.push(side);
    else lines.push([side]);
  }
  return lines;
}

/** Meetings for which times are ruled out or preferred, marked with these words. */
export function withRuled(rows: BoardRows, { slotRules, meetings }: Pick<Board, 'slotRules' | 'meetings'>, words: string): BoardRows {
  if (slotRules.length === 0) return rows;
  const agreements = new Set(slotRules.map(({ agreementId }) => agreementId));
  const ruled = new Set(meetings.filter(({ agreementId }) => agreements.has(agreementId)).map(({ id }) => id));
  return { ...rows, meetings: rows.meetings.map((meeting) => (ruled.has(meeting.id) ? { ...meeting, ruled: words } : meeting)) };
}

const cell = ({ id, slotId, change, isPinned }: BoardMeeting): Pick<GridMeeting, 'id' | 'slotId' | 'state' | 'pinned'> => ({ id, slotId, state: change === 'new' || change === 'moved' ? change : 'unchanged', pinned: isPinned });
