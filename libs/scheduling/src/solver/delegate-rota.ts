import type { DelegateId, OrganisationId } from '../ids.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { Slot } from '../problem.ts';
import type { MeetingSide, ScheduledMeeting } from '../schedule.ts';
import type { SeatRequest } from './seat-request.ts';

interface OpenSide {
  readonly request: SeatRequest;
  readonly preferred: readonly DelegateId[];
  readonly named: DelegateId | undefined;
  readonly pin: MeetingSide | undefined;
  readonly old: MeetingSide | undefined;
}

/**
 * Names the delegates slot by slot: pinned and kept ones, then the preferred, then whoever of the organisation met last
 * that day (nobody sits idle between colleagues' meetings), then whoever has met least.
 */
export class DelegateRota {
  private readonly index: ProblemIndex;
  private readonly meetings = new Map<DelegateId, number>();
  private readonly lastDay = new Map<DelegateId, string>();

  constructor(index: ProblemIndex) {
    this.index = index;
  }

  /** To be called for the slots in the order of time; no organisation has more requests than lines and free delegates. */
  assign(
    slot: Slot,
    requests: readonly SeatRequest[],
  ): (request: SeatRequest, organisationId: OrganisationId) => MeetingSide {
    const bySide = new Map<OrganisationId, OpenSide[]>();
    const add = (id: OrganisationId, side: OpenSide): void =>
      void (bySide.get(id)?.push(side) ?? bySide.set(id, [side]));
    for (const request of requests) {
      const { pair, pin, old, people } = request;
      add(pair.organisationAId, { request, named: people?.[0], preferred: pair.preferredDelegateAIds, ...sides('a', pin, old) });
      add(pair.organisationBId, { request, named: people?.[1], preferred: pair.preferredDelegateBIds, ...sides('b', pin, old) });
    }
    const chosen = new Map<SeatRequest, Map<OrganisationId, MeetingSide>>(
      requests.map((request) => [request, new Map()]),
    );
    for (const [organisationId, open] of bySide) {
      for (const [request, side] of this.assignOrganisation(organisationId, slot, open))
        chosen.get(request)?.set(organisationId, side);
    }
    return (request, organisationId) => chosen.get(request)?.get(organisationId) as MeetingSide;
  }

  private assignOrganisation(
    organisationId: OrganisationId,
    slot: Slot,
    open: readonly OpenSide[],
  ): Map<SeatRequest, MeetingSide> {
    const people = (this.index.delegatesOf.get(organisationId) ?? [])
      .map(({ id }) => id)
      .filter((id) => this.index.isAvailable(id, slot.id));
    const free = new Set(people);
    const delegateOf = new Map<OpenSide, DelegateId>();
    const pass = (wanted: (side: OpenSide) => DelegateId | undefined): void => {
      for (const side of open) {
        const delegate = delegateOf.has(side) ? undefined : wanted(side);
        if (delegate !== undefined && free.delete(delegate)) delegateOf.set(side, delegate);
      }
    };
    pass(({ pin }) => pin?.delegateId);
    pass(({ named }) => named);
    pass(({ old }) => old?.delegateId);
    pass(({ preferred }) => preferred.find((id) => free.has(id)));
    pass(() => this.nextInRota([...free], slot.day));
    for (const delegate of delegateOf.values()) {
      this.meetings.set(delegate, (this.meetings.get(delegate) ?? 0) + 1);
      this.lastDay.set(delegate, slot.day);
    }
    const lineOf = assignLines(open, this.index.organisations.get(organisationId)?.parallelLines ?? 0);
    return new Map(
      open.map((side) => [
        side.request,
        { organisationId, delegateId: delegateOf.get(side) as DelegateId, line: lineOf.get(side) as number },
      ]),
    );
  }

  private nextInRota(free: readonly DelegateId[], day: string): DelegateId | undefined {
    const onDuty = (id: DelegateId): number => (this.lastDay.get(id) === day ? 0 : 1);
    const count = (id: DelegateId): number => this.meetings.get(id) ?? 0;
    return [...free].sort((one, other) => onDuty(one) - onDuty(other) || count(one) - count(other))[0];
  }
}

const sides = (
  which: 'a' | 'b',
  pin: ScheduledMeeting | undefined,
  old: ScheduledMeeting | undefined,
): Pick<OpenSide, 'pin' | 'old'> => ({
  pin: pin?.[which],
  old: old?.[which],
});

function assignLines(open: readonly OpenSide[], parallelLines: number): Map<OpenSide, number> {
  const free = new Set(Array.from({ length: parallelLines }, (_, at) => at + 1));
  const lines = new Map<OpenSide, number>();
  const pass = (wanted: (side: OpenSide) => number | undefined): void => {
    for (const side of open) {
      const line = lines.has(side) ? undefined : wanted(side);
      if (line !== undefined && free.delete(line)) lines.set(side, line);
    }
  };
  pass(({ pin }) => pin?.line);
  pass(({ old }) => old?.line);
  pass(() => free.values().next().value);
  return lines;
}
