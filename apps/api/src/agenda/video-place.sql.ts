/**
 * Table and hall as a calendar, mail or feed shows them; of a meeting by video call that it is one. The link is never among them.
 * @param isUkrainian - SQL condition on the reader
 */
export const PLACE_SQL = (isUkrainian: string): string => `
  case when m.by_video then case when ${isUkrainian} then 'відеодзвінок' else 'video call' end else t.label end as table,
  case when m.by_video then case when ${isUkrainian} then 'Онлайн, посилання на сторінці зустрічі' else 'Online, link on the page of the meeting' end when ${isUkrainian} then coalesce(t.hall_uk, t.hall) else t.hall end as hall`;
