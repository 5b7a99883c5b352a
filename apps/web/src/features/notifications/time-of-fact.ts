const TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) \([^)]+\)$/;

/** "Wed 27 Jan, 10:50" for a fact that holds a time of the venue, such as "2027-01-27 10:50 (Europe/Kyiv)"; the zone stands once on the page. Any other text stays as it is. */
export function timeOfFact(fact: string, locale: string): string {
  const [, date, clock] = TIME.exec(fact) ?? [];
  if (!date || !clock) return fact;
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(`${date}T12:00:00Z`));
  return `${locale.startsWith('en') ? day.replace(',', '') : day}, ${clock}`;
}
