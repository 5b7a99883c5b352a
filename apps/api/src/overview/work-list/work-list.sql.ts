/** Hours within which a registration is looked at, as its page says. */
export const VETTING_PROMISE_HOURS = 48;
/** Hours before a request or an ask expires in which it is among what needs somebody. */
export const EXPIRY_NOTICE_HOURS = 48;
/** Days before the end of registration in which drafts are among what needs somebody. */
export const CLOSING_NOTICE_DAYS = 7;

const OPEN_CASE = `c.event_id = $1 and c.status in ('first', 'second', 'third')`;
const PROMISED = `c.opened_at + interval '${VETTING_PROMISE_HOURS} hours'`;

/**
 * Everything that waits for an organiser, one row a kind, in one statement: $1 event, $2 its "now".
 * `since` is when the oldest began to wait, `due` when the first becomes late.
 */
export const WORK_LIST_SQL = `
select 'viewingAlert' as kind, count(*)::int as count, count(distinct viewer_registration_id)::int as organisations, min(raised_at) as since, null::timestamptz as due, null::text as reference
  from viewing_alert where event_id = $1 and settled_at is null
union all select 'vettingLate', count(*)::int, count(*)::int, min(c.opened_at), min(${PROMISED}), null from vetting_case c where ${OPEN_CASE} and ${PROMISED} <= $2::timestamptz
union all select 'vettingWaiting', count(*)::int, count(*)::int, min(c.opened_at), min(${PROMISED}), null from vetting_case c where ${OPEN_CASE} and ${PROMISED} > $2::timestamptz
union all select 'rowsHeld', count(distinct f.row_number)::int, null, min(b.finished_at), null, min(b.id::text)
  from import_batch b join import_finding f on f.event_id = b.event_id and f.batch_id = b.id and f.severity = 'held'
  where b.event_id = $1 and b.id = (select id from import_batch where event_id = $1 and status = 'done' order by started_at desc limit 1)
    and not exists (select from dismissed_row d where d.event_id = f.event_id and d.row_key = f.row_key and d.column_name = f.column_name and d.problem = f.problem)
union all select 'requestsExpiring', count(*)::int, count(distinct case turn when 'sender' then sender_registration_id else recipient_registration_id end)::int, min(sent_at), min(expires_at), null
  from meeting_request where event_id = $1 and status in ('pending', 'countered') and expires_at > $2::timestamptz and expires_at <= $2::timestamptz + interval '${EXPIRY_NOTICE_HOURS} hours'
union all select 'timeAsked', count(*)::int, count(distinct other_registration_id)::int, min(asked_at), min(expires_at), null from another_time_ask where event_id = $1 and status = 'open'
union all select 'draftUnpublished', count(*)::int, null, min(v.created_at), null, min(v.number)::text from schedule_version v where v.event_id = $1 and v.status = 'draft'
union all select 'leftovers', coalesce(sum(jsonb_array_length(coalesce(v.leftovers -> 'leftovers', '[]'))), 0)::int, null, min(v.created_at),
    (select min(d.date + d.starts_at_time) at time zone e.time_zone from event_day d join event e on e.id = d.event_id where d.event_id = $1 group by e.time_zone), min(v.number)::text
  from schedule_version v where v.event_id = $1 and v.id = (select id from schedule_version where event_id = $1 and status in ('draft', 'published') order by status limit 1)
union all select 'noDelegates', count(*)::int, count(*)::int, min(r.decided_at), null, null
  from registration r where r.event_id = $1 and r.status = 'approved' and not exists (select from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null)
union all select 'previewMissing', count(*)::int, count(*)::int, min(r.decided_at), null, null
  from registration r where r.event_id = $1 and r.status = 'approved' and r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null
union all select 'draftsBeforeClose', count(r.id)::int, count(r.id)::int, min(r.created_at), min(e.registration_closes_at), null
  from event e join registration r on r.event_id = e.id and r.status = 'draft'
  where e.id = $1 and e.registration_closes_at > $2::timestamptz and e.registration_closes_at <= $2::timestamptz + interval '${CLOSING_NOTICE_DAYS} days'
union all select 'mailFailed', count(*)::int, null, min(queued_at), null, null from mail_message where event_id = $1 and status = 'failed'`;
