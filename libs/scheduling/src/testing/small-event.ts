import type { AgreementId, DelegateId, OrganisationId, SlotId, TableId } from '../ids.ts';
import type { AgreedPair, SchedulingProblem, Slot } from '../problem.ts';
import type { ScheduledMeeting } from '../schedule.ts';

/** An event written in short: organisation `a` sends `a1`, `a2`…; slots `m1`, `m2`… are Monday's, `t1`… Tuesday's. */
export interface SmallEvent {
  readonly slots: readonly string[];
  readonly tables: number;
  /** Delegates per organisation. */
  readonly delegates: Readonly<Record<string, number>>;
  /** `ab`: a and b agreed. */
  readonly pairs: readonly string[];
}

const DAYS: Readonly<Record<string, string>> = { m: '2027-05-03', t: '2027-05-04' };

export function smallEvent({ slots, tables, delegates, pairs }: SmallEvent): SchedulingProblem {
  return {
    slots: slots.map((name) => smallSlot(name)),
    tables: Array.from({ length: tables }, (_, at) => ({ id: `T${at + 1}` as TableId, closedSlotIds: [] })),
    organisations: Object.keys(delegates).map((id) => ({
      id: id as OrganisationId,
      parallelLines: 1,
      maxMeetings: 99,
    })),
    delegates: Object.entries(delegates).flatMap(([id, count]) =>
      Array.from({ length: count }, (_, at) => ({
        id: `${id}${at + 1}` as DelegateId,
        organisationId: id as OrganisationId,
        unavailableSlotIds: [],
      })),
    ),
    pairs: pairs.map(smallPair),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}

function smallSlot(name: string): Slot {
  const day = DAYS[name[0] as string] as string;
  const place = Number(name.slice(1));
  const startMs = Date.parse(`${day}T06:00:00Z`) + place * 20 * 60_000;
  return {
    id: name as SlotId,
    day,
    partOfDay: place <= 3 ? 'morning' : 'afternoon',
    startMs,
    endMs: startMs + 20 * 60_000,
  };
}

function smallPair(name: string): AgreedPair {
  return {
    agreementId: name as AgreementId,
    organisationAId: name[0] as OrganisationId,
    organisationBId: name[1] as OrganisationId,
    priority: 1,
    preferredDelegateAIds: [],
    preferredDelegateBIds: [],
    timeWish: null,
  };
}

/** `ab m1 T2`: a and b meet in slot m1 at table 2, their first delegates on their first lines; `a2` and `b1` name others. */
export function smallMeeting(text: string): ScheduledMeeting {
  const [pair, slotId, tableId, delegateA, delegateB] = text.split(' ') as [string, string, string, string?, string?];
  const side = (organisation: string, delegate = `${organisation}1`) => ({
    organisationId: organisation as OrganisationId,
    delegateId: delegate as DelegateId,
    line: 1,
  });
  return {
    agreementId: pair as AgreementId,
    slotId: slotId as SlotId,
    tableId: tableId as TableId,
    a: side(pair[0]!, delegateA),
    b: side(pair[1]!, delegateB),
  };
}

export const smallSchedule = (...meetings: string[]): { meetings: ScheduledMeeting[] } => ({
  meetings: meetings.map(smallMeeting),
});
