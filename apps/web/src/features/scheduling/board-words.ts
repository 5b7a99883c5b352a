import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useTime, type VenueClock } from '../../app/index.ts';
import { type Board } from './board-documents.ts';
import { type ConflictFacts, withoutRepeats } from './conflict-facts.ts';

const CONFLICT_IDS: Readonly<Record<string, string>> = {
  tableTaken: 'scheduling.conflict.tableTaken',
  tableClosed: 'scheduling.conflict.tableClosed',
  linesTaken: 'scheduling.conflict.linesTaken',
  delegateBusy: 'scheduling.conflict.delegateBusy',
  noDelegateFree: 'scheduling.conflict.delegateUnavailable',
  delegateUnavailable: 'scheduling.conflict.delegateUnavailable',
  meetingLimitReached: 'scheduling.conflict.meetingLimitReached',
  slotBlocked: 'scheduling.conflict.slotBlocked',
  notAgreed: 'scheduling.conflict.notAgreed',
  neverAt: 'scheduling.conflict.neverAt',
  poolTaken: 'scheduling.conflict.poolTaken',
  outOfOrder: 'scheduling.conflict.outOfOrder',
  noRest: 'scheduling.conflict.noRest',
  tooFar: 'scheduling.conflict.tooFar',
  poolTooFar: 'scheduling.conflict.poolTooFar',
};

/** Says places and conflicts of one board: firm, time, table. */
export interface BoardWords {
  /** "11:40, T5", with the day where it is another than that of `besideSlotId`. */
  readonly place: (slotId: string | null, tableId: string | null, besideSlotId?: string) => string;
  readonly time: (slotId: string) => string;
  readonly table: (tableId: string | null) => string;
  /** One sentence a firm or table: a firm whose people are busy is not named twice. */
  readonly conflicts: (found: readonly ConflictFacts[], slotId: string, tableId: string | null) => string;
}

export function useBoardWords(board: Board): BoardWords {
  const intl = useIntl();
  const clock = useTime();
  return useMemo(() => boardWords(board, intl, clock), [board, intl, clock]);
}

function boardWords({ slots, tables }: Board, intl: IntlShape, clock: VenueClock): BoardWords {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  const labels = new Map(tables.map(({ id, label }) => [id, label]));
  const time = (slotId: string) => (slotOf.has(slotId) ? clock.time(slotOf.get(slotId)!.startsAt) : '');
  const table = (tableId: string | null) => (tableId === null ? '' : (labels.get(tableId) ?? ''));
  const sentence = ({ kind, organisation, pool, otherMeeting, otherTable, delegates }: ConflictFacts, slotId: string, tableId: string | null) =>
    intl.formatMessage(
      { id: CONFLICT_IDS[kind] ?? 'scheduling.conflict.other' },
      {
        time: time(slotId),
        organisation: organisation ?? '',
        pool: pool ?? '',
        other: counterpart(otherMeeting ?? '', organisation),
        otherTable: otherTable ?? '',
        table: table(tableId),
        isOnly: delegates === 1 ? 'yes' : 'no',
        hasOther: otherMeeting === null ? 'no' : 'yes',
      },
    );
  return {
    time,
    table,
    place: (slotId, tableId, besideSlotId) => {
      const slot = slotId === null ? undefined : slotOf.get(slotId);
      const isSameDay = slot?.day === slotOf.get(besideSlotId ?? '')?.day;
      return [slot && (isSameDay ? clock.time(slot.startsAt) : clock.dayTime(slot.startsAt)), table(tableId)].filter(Boolean).join(', ');
    },
    conflicts: (found, slotId, tableId) => [...new Set(withoutRepeats(found).map((conflict) => sentence(conflict, slotId, tableId)))].join(' '),
  };
}

/** Of the two sides of a meeting the one that is not this organisation; both where it is neither. */
export const counterpart = (pair: string, organisation: string | null): string => {
  const sides = pair.split(' · ');
  return organisation !== null && sides.includes(organisation) ? (sides.find((side) => side !== organisation) ?? pair) : pair;
};
