import { useIntl } from 'react-intl';

interface Conflict {
  readonly kind: string;
  readonly organisation: string | null;
  readonly otherMeeting: string | null;
  readonly otherTable: string | null;
}

const CONFLICT_IDS: Readonly<Record<string, string>> = {
  tableTaken: 'scheduling.conflict.tableTaken',
  tableClosed: 'scheduling.conflict.tableClosed',
  linesTaken: 'scheduling.conflict.linesTaken',
  delegateBusy: 'scheduling.conflict.delegateBusy',
  delegatesBusy: 'scheduling.conflict.delegateBusy',
  delegateUnavailable: 'scheduling.conflict.delegateUnavailable',
  delegatesUnavailable: 'scheduling.conflict.delegateUnavailable',
  meetingLimitReached: 'scheduling.conflict.meetingLimitReached',
  slotBlocked: 'scheduling.conflict.slotBlocked',
};

/** One sentence on why a meeting cannot stand at a place: firm and table. */
export function useConflictSentence(): (conflict: Conflict) => string {
  const intl = useIntl();
  return ({ kind, organisation, otherMeeting, otherTable }) =>
    intl.formatMessage({ id: CONFLICT_IDS[kind] ?? 'scheduling.conflict.other' }, { organisation: organisation ?? '', other: otherMeeting ?? '', table: otherTable ?? '', hasOther: otherMeeting === null ? 'no' : 'yes' });
}
