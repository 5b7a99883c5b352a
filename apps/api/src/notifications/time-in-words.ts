/** How a fact holds a time of the venue: "2027-08-28 18:00 (Europe/Kyiv)", the same in every language. */
const TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) \(([A-Za-z_+\-/0-9]+)\)$/;

/** "Sat 28 Aug, 18:00, Kyiv time (UTC+3)" for a fact that holds a time; any other text stays as it is. */
export function timeInWords(fact: string, locale: string): string {
  const [, date, clock, timeZone] = TIME.exec(fact) ?? [];
  if (!date || !clock || !timeZone) return fact;
  const language = locale === 'uk' || locale === 'de' ? locale : 'en-GB';
  const day = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(`${date}T12:00:00Z`));
  return `${language === 'en-GB' ? day.replace(',', '') : day}, ${clock}, ${zoneInWords(timeZone, language)} (${offsetAt(`${date}T${clock}:00Z`, timeZone)})`;
}

const KYIV_TIME = { uk: 'за Києвом', de: 'Kyjiwer Zeit', 'en-GB': 'Kyiv time' } as const;

function zoneInWords(timeZone: string, language: keyof typeof KYIV_TIME): string {
  if (timeZone === 'Europe/Kyiv') return KYIV_TIME[language];
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Offset of the zone when its clocks show this; in an hour that they repeat, the later one. */
function offsetAt(shown: string, timeZone: string): string {
  const read = (at: number) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const asUtc = Date.parse(shown);
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2})(?::(\d{2}))?/.exec(read(asUtc)) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return read(asUtc - shift).replace('GMT', 'UTC');
}
