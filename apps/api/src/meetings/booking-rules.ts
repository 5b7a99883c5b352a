import { type BookingDeadlines, type MeetingQuota, type OrganisationId, type RequestParty } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';

/** The event's rules for booking at this moment. */
export interface EventRules {
  readonly eventName: string;
  readonly timeZone: string;
  readonly deadlines: BookingDeadlines;
  readonly answerWithinHours: number;
  readonly changeCutoffMinutes: number;
  readonly hasMatchingOpened: boolean;
  readonly isSchedulePublished: boolean;
  readonly mutualWishesAgree: boolean;
}

interface EventRow {
  name: string;
  time_zone: string;
  requests_close_at: Date | null;
  wishes_close_at: Date | null;
  request_expiry_hours: number;
  change_cutoff_minutes: number;
  matching_opened_at: Date | null;
  mutual_wishes_agree: boolean;
  published: boolean;
}

export async function readEventRules(manager: EntityManager, eventId: string, now: Date): Promise<EventRules> {
  const [row] = (await manager.query(
    `select name, time_zone, requests_close_at, wishes_close_at, request_expiry_hours, change_cutoff_minutes, matching_opened_at, mutual_wishes_agree,
       exists (select from schedule_version v where v.event_id = e.id and v.status = 'published') as published from event e where id = $1`,
    [eventId],
  )) as [EventRow];
  return {
    eventName: row.name,
    timeZone: row.time_zone,
    deadlines: { requestsCloseMs: row.requests_close_at?.getTime() ?? null, wishesCloseMs: row.wishes_close_at?.getTime() ?? null, cancelCutOffMs: null },
    answerWithinHours: row.request_expiry_hours,
    changeCutoffMinutes: row.change_cutoff_minutes,
    hasMatchingOpened: row.matching_opened_at !== null && row.matching_opened_at <= now,
    isSchedulePublished: row.published,
    mutualWishesAgree: row.mutual_wishes_agree,
  };
}

/** Quota of a registration's type and what the registration has used of it. What wishes have agreed counts: by then wishes are closed and both sides see it. */
export async function readParty(manager: EntityManager, eventId: string, registrationId: string): Promise<RequestParty & { readonly quota: MeetingQuota }> {
  const [row] = (await manager.query(
    `select t.max_meetings as "maxMeetings", t.max_open_requests as "maxOpenRequests", t.max_must_wishes as "maxMustWishes",
       (select count(*)::int from meeting_request q where q.event_id = $1 and q.sender_registration_id = $2 and q.status in ('pending', 'countered')) as open,
       (select count(*)::int from agreement a where a.event_id = $1 and a.ended_at is null and $2 in (a.first_registration_id, a.second_registration_id)) as agreed
     from registration r join participant_type t on t.event_id = r.event_id and t.code = r.type_code where r.event_id = $1 and r.id = $2`,
    [eventId, registrationId],
  )) as [MeetingQuota & { open: number; agreed: number }];
  const { open, agreed, ...quota } = row;
  return { organisationId: registrationId as OrganisationId, quota, openRequestsSent: open, agreedMeetings: agreed };
}
