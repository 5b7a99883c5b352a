/** What people are reminded of. */
export const REMINDER_KINDS = ['draft', 'preview', 'request', 'nda', 'agenda'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Page that a reminder opens, below the event. */
export const PAGES: Readonly<Record<ReminderKind, string>> = { draft: 'registration', preview: 'disclosure', request: 'requests', nda: 'disclosure', agenda: 'agenda' };

/** When the forum begins, in the zone of the event. */
const BEGINS = `(select min((d.date + d.starts_at_time) at time zone e.time_zone) from event_day d where d.event_id = e.id)`;

const PEOPLE = (condition: string): string => `join delegate p on p.event_id = e.id and p.registration_id = r.id and p.removed_at is null and ${condition} join account a on a.id = p.account_id and a.disabled_at is null`;

/**
 * Who has not acted yet, per kind: account, how many things wait and the deadline of the next. A row is gone as soon as its
 * person, or somebody of the same firm, has acted: that is all it takes to be reminded no more.
 */
export const WAITING: Readonly<Record<ReminderKind, string>> = {
  draft: `select a.id as "accountId", 1 as count, e.registration_closes_at as deadline
    from event e join registration r on r.event_id = e.id and r.status in ('draft', 'returned') ${PEOPLE('p.is_lead')} where e.id = $1 and e.registration_closes_at > $2`,
  preview: `select a.id as "accountId", 1 as count, e.wishes_close_at as deadline
    from event e join registration r on r.event_id = e.id and r.status = 'approved' and r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null ${PEOPLE('true')} where e.id = $1 and e.wishes_close_at > $2`,
  // A request that the firm hides from itself waits unseen: to remind of it would tell of it.
  request: `select a.id as "accountId", count(*)::int as count, min(m.expires_at) as deadline
    from event e join meeting_request m on m.event_id = e.id and m.status in ('pending', 'countered') and not m.is_held_back and m.expires_at > $2
    join registration r on r.event_id = e.id and r.id = case m.turn when 'sender' then m.sender_registration_id else m.recipient_registration_id end and r.status = 'approved' ${PEOPLE('true')}
    where e.id = $1
      and not exists (select from private_exclusion x where x.event_id = e.id and x.registration_id = r.id and x.excluded_registration_id in (m.sender_registration_id, m.recipient_registration_id))
      and not exists (select from wish w where w.event_id = e.id and w.from_registration_id = r.id and w.to_registration_id in (m.sender_registration_id, m.recipient_registration_id) and w.value = 'no')
    group by a.id`,
  nda: `select a.id as "accountId", count(*)::int as count, ${BEGINS} as deadline
    from event e join nda_confirmation n on n.event_id = e.id and n.withdrawn_at is null
    join registration r on r.event_id = e.id and r.id = n.to_registration_id and r.status = 'approved' ${PEOPLE('p.is_lead')}
    where e.id = $1 and ${BEGINS} > $2
      and not exists (select from nda_confirmation o where o.event_id = e.id and o.from_registration_id = n.to_registration_id and o.to_registration_id = n.from_registration_id and o.withdrawn_at is null)
    group by a.id, e.id`,
  agenda: `select a.id as "accountId", count(distinct s.meeting_id)::int as count, ${BEGINS} as deadline
    from event e join schedule_version v on v.event_id = e.id and v.status = 'published'
    join schedule_seat s on s.event_id = e.id and s.version_id = v.id and s.is_active
    join delegate p on p.event_id = e.id and p.id = s.delegate_id and p.removed_at is null and p.attendance_confirmed_at is null join account a on a.id = p.account_id and a.disabled_at is null
    where e.id = $1 and ${BEGINS} > $2 group by a.id, e.id`,
};
