/** Each takes the id of the event as $1; times are "now" of the event, $2, where they count back. */
export const OVERVIEW_QUERIES = {
  totals: `
    select count(*) filter (where r.submitted_at is not null)::int as registered,
      count(*) filter (where (r.submitted_at at time zone e.time_zone)::date > ($2::timestamptz at time zone e.time_zone)::date - 7)::int as "registeredThisWeek",
      count(*) filter (where (r.submitted_at at time zone e.time_zone)::date = ($2::timestamptz at time zone e.time_zone)::date)::int as "registeredToday",
      count(*) filter (where r.status = 'draft')::int as drafts,
      count(*) filter (where r.status = 'approved' and r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null)::int as "previewsMissing"
    from event e left join registration r on r.event_id = e.id where e.id = $1`,
  byDay: `
    select to_char(d.day, 'YYYY-MM-DD') as date, count(r.id) filter (where r.day = d.day)::int as count, count(r.id)::int as total, count(r.id) filter (where r.ukrainian)::int as ukrainian
    from event e, generate_series(($2::timestamptz at time zone e.time_zone)::date - 59, ($2::timestamptz at time zone e.time_zone)::date, interval '1 day') as d (day)
      left join (select x.id, (x.submitted_at at time zone z.time_zone)::date as day, x.type_code = 'ukrainianManufacturer' as ukrainian from registration x join event z on z.id = x.event_id where x.event_id = $1 and x.submitted_at is not null) r on r.day <= d.day
    where e.id = $1 group by d.day order by d.day`,
  earlier: `
    with span as (
      select x.id, x.name, x.name_uk, x.time_zone, ($2::timestamptz at time zone e.time_zone)::date as today, (select min(d.date) from event_day d where d.event_id = e.id) as first,
        (select max(d.date) from event_day d where d.event_id = e.id) as last, (select min(d.date) from event_day d where d.event_id = x.id) as earlier_first
      from event e join event x on x.id = e.earlier_event_id where e.id = $1),
    came as (select (r.submitted_at at time zone s.time_zone)::date - s.earlier_first as day, count(*)::int as count from span s join registration r on r.event_id = s.id and r.submitted_at is not null group by 1)
    select s.name, s.name_uk as "nameUk", json_agg(json_build_object('date', to_char(d.day, 'YYYY-MM-DD'), 'total', (select coalesce(sum(c.count), 0) from came c where c.day <= d.day::date - s.first)) order by d.day) as days
    from span s cross join generate_series(s.today - 59, least(greatest(s.today, s.last), s.today + 400), interval '1 day') as d (day)
    where s.first is not null and s.earlier_first is not null group by s.name, s.name_uk`,
  byCountry: `
    select country, count(*) filter (where status = 'approved')::int as approved, count(*) filter (where status = 'submitted')::int as "inVetting", count(*) filter (where status in ('draft', 'returned'))::int as draft
    from registration where event_id = $1 and status not in ('withdrawn', 'rejected') group by country order by count(*) desc, country nulls last`,
  byType: `select type_code as "typeCode", status, count(*)::int as count from registration where event_id = $1 group by 1, 2 order by 1, 2`,
  vetting: `
    select count(*) filter (where status = 'first')::int as "waitingFirst", count(*) filter (where status = 'second')::int as "waitingSecond", count(*) filter (where status = 'third')::int as "waitingThird",
      min(opened_at) as "oldestSince", percentile_cont(0.5) within group (order by extract(epoch from greatest($2::timestamptz - opened_at, interval '0')) / 3600) as "medianHours"
    from vetting_case where event_id = $1 and status in ('first', 'second', 'third')`,
  requests: `
    select count(*)::int as sent, count(*) filter (where answered_at is not null and status in ('accepted', 'declined', 'countered', 'cancelled'))::int as answered,
      (select count(*)::int from agreement a where a.event_id = $1 and a.source = 'request' and a.ended_at is null) as accepted,
      count(*) filter (where status in ('pending', 'countered'))::int as waiting,
      count(*) filter (where status in ('pending', 'countered') and expires_at > $2::timestamptz and expires_at <= $2::timestamptz + interval '2 days')::int as "expiringSoon",
      count(distinct case turn when 'sender' then sender_registration_id else recipient_registration_id end)
        filter (where status in ('pending', 'countered') and expires_at > $2::timestamptz and expires_at <= $2::timestamptz + interval '2 days')::int as "organisationsToRemind"
    from meeting_request where event_id = $1`,
  wishes: `select count(*)::int as wishes from wish where event_id = $1`,
  capacity: `
    select (select count(*)::int from event_table where event_id = $1 and retired_at is null) as tables,
      (select count(*)::int from agreement where event_id = $1 and ended_at is null) as agreed`,
  days: `
    select d.id as "dayId", to_char(d.date, 'YYYY-MM-DD') as date, (select count(*)::int from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null) as slots,
      (select count(*)::int from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' join slot s on s.event_id = m.event_id and s.id = m.slot_id
        where m.event_id = d.event_id and s.day_id = d.id and m.status = 'planned') as booked,
      (select case when exists (select from schedule_version v where v.event_id = d.event_id and v.status = 'draft') then (select count(*)::int from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft'
        join slot s on s.event_id = m.event_id and s.id = m.slot_id where m.event_id = d.event_id and s.day_id = d.id and m.status = 'planned') end) as planned
    from event_day d where d.event_id = $1 order by d.date`,
  requestStates: `
    select q.status, count(*)::int as count, count(*) filter (where r.type_code = 'ukrainianManufacturer')::int as ukrainian
    from meeting_request q join registration r on r.event_id = q.event_id and r.id = q.sender_registration_id where q.event_id = $1
    group by q.status order by array_position('{pending,countered,accepted,declined,withdrawn,expired,cancelled}', q.status)`,
  slots: `
    select s.day_id as "dayId", lower(s.during) as "startsAt", count(m.id)::int as meetings
    from slot s left join schedule_version v on v.event_id = s.event_id and v.id = (select id from schedule_version where event_id = $1 and status in ('draft', 'published') order by status limit 1)
      left join schedule_meeting m on m.event_id = s.event_id and m.version_id = v.id and m.slot_id = s.id and m.status = 'planned'
    where s.event_id = $1 and s.retired_at is null group by s.day_id, s.during order by s.during`,
  rowsHeld: `
    select count(distinct f.row_number)::int as "rowsHeld" from import_finding f
    where f.event_id = $1 and f.severity = 'held' and f.batch_id = (select id from import_batch where event_id = $1 and status = 'done' order by started_at desc limit 1)
      and not exists (select from dismissed_row d where d.event_id = f.event_id and d.row_key = f.row_key and d.column_name = f.column_name and d.problem = f.problem)`,
} as const;
