import type { AgreementId, DelegateId, OrganisationId } from './ids.ts';
import { sidesOf, type Schedule, type ScheduledMeeting } from './schedule.ts';

export type ChangedPart = 'slot' | 'table' | 'delegates' | 'video';

export type MeetingChange =
  | { readonly kind: 'new'; readonly agreementId: AgreementId; readonly after: ScheduledMeeting }
  | {
      readonly kind: 'moved';
      readonly agreementId: AgreementId;
      readonly before: ScheduledMeeting;
      readonly after: ScheduledMeeting;
      readonly parts: readonly ChangedPart[];
    }
  | { readonly kind: 'cancelled'; readonly agreementId: AgreementId; readonly before: ScheduledMeeting };

export interface ScheduleDifference {
  readonly changes: readonly MeetingChange[];
  readonly counts: {
    readonly new: number;
    readonly moved: number;
    readonly cancelled: number;
    readonly unchanged: number;
  };
  /** Everybody in a changed meeting, before or after: those who are told, and nobody else. */
  readonly affectedDelegateIds: readonly DelegateId[];
  readonly affectedOrganisationIds: readonly OrganisationId[];
}

/** What publishing `draft` over `published` changes. A line alone is no change: nobody sees it. */
export function diffSchedules(published: Schedule, draft: Schedule): ScheduleDifference {
  const before = new Map(published.meetings.map((meeting) => [meeting.agreementId, meeting]));
  const after = new Map(draft.meetings.map((meeting) => [meeting.agreementId, meeting]));
  const changes = [
    ...published.meetings.flatMap((meeting) => changeOf(meeting, after.get(meeting.agreementId))),
    ...draft.meetings
      .filter(({ agreementId }) => !before.has(agreementId))
      .map((meeting): MeetingChange => ({ kind: 'new', agreementId: meeting.agreementId, after: meeting })),
  ];
  const count = (kind: MeetingChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const sides = changes.flatMap(meetingsIn).flatMap(sidesOf);
  return {
    changes,
    counts: {
      new: count('new'),
      moved: count('moved'),
      cancelled: count('cancelled'),
      unchanged: draft.meetings.length - count('new') - count('moved'),
    },
    affectedDelegateIds: [...new Set(sides.map((side) => side.delegateId))],
    affectedOrganisationIds: [...new Set(sides.map((side) => side.organisationId))],
  };
}

function changeOf(before: ScheduledMeeting, after: ScheduledMeeting | undefined): MeetingChange[] {
  const { agreementId } = before;
  if (after === undefined) return [{ kind: 'cancelled', agreementId, before }];
  const parts: ChangedPart[] = [];
  if (before.slotId !== after.slotId) parts.push('slot');
  if (before.tableId !== after.tableId) parts.push('table');
  if (before.a.delegateId !== after.a.delegateId || before.b.delegateId !== after.b.delegateId) parts.push('delegates');
  if ((before.isByVideo ?? false) !== (after.isByVideo ?? false)) parts.push('video');
  return parts.length === 0 ? [] : [{ kind: 'moved', agreementId, before, after, parts }];
}

const meetingsIn = (change: MeetingChange): readonly ScheduledMeeting[] =>
  change.kind === 'new'
    ? [change.after]
    : change.kind === 'cancelled'
      ? [change.before]
      : [change.before, change.after];
