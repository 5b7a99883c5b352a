/**
 * Table and hall as a calendar, mail or feed shows them; of a meeting by video call that it is one. The link is never among them.
 * @param locale - SQL expression: the language of the reader
 */
export const PLACE_SQL = (locale: string): string => `
  case when m.by_video then case ${locale} when 'uk' then 'відеодзвінок' when 'de' then 'Videogespräch' else 'video call' end else t.label end as table,
  case when m.by_video then case ${locale} when 'uk' then 'Онлайн, посилання на сторінці зустрічі' when 'de' then 'Online, Link auf der Seite des Gesprächs' else 'Online, link on the page of the meeting' end
    when ${locale} = 'uk' then coalesce(t.hall_uk, t.hall) else t.hall end as hall`;
