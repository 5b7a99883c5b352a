import { InvalidInput } from '../common/index.ts';
import { type Programme, type ProgrammeDay } from './programme.ts';
import { slotIntervals } from './slot-intervals.ts';
import { isDate, isTimeOfDay } from './wall-time.ts';

const MAX_DAYS = 14;
const MAX_BREAKS = 12;
const MAX_LABEL = 60;

/** The first fault of a programme by the path of its field, or null. */
export function checkProgramme(programme: Programme): InvalidInput | null {
  const { days, slotMinutes, timeZone } = programme;
  if (!Number.isInteger(slotMinutes) || slotMinutes < 5 || slotMinutes > 240) return InvalidInput.of('slotMinutes', 'outOfRange', 'A slot lasts between 5 and 240 minutes.');
  if (days.length === 0) return InvalidInput.of('days', 'required', 'An event has at least one day.');
  if (days.length > MAX_DAYS) return InvalidInput.of('days', 'tooMany', `An event has at most ${MAX_DAYS} days.`);
  for (const [index, day] of days.entries()) {
    const fault = checkDay(day, `days.${index}`);
    if (fault) return fault;
    if (days.findIndex((other) => other.date === day.date) !== index) return InvalidInput.of(`days.${index}.date`, 'twice', 'This date is there already.');
    if (slotIntervals(day, slotMinutes, timeZone).length === 0) return InvalidInput.of(`days.${index}`, 'noSlot', 'No slot of this length fits into the day.');
  }
  return null;
}

function checkDay(day: ProgrammeDay, path: string): InvalidInput | null {
  if (!isDate(day.date)) return InvalidInput.of(`${path}.date`, 'notADate', 'A date looks like 2027-09-21.');
  const times = checkTimes(day, path);
  if (times) return times;
  if (day.breaks.length > MAX_BREAKS) return InvalidInput.of(`${path}.breaks`, 'tooMany', `A day has at most ${MAX_BREAKS} breaks.`);
  for (const [index, pause] of day.breaks.entries()) {
    const place = `${path}.breaks.${index}`;
    const fault = checkTimes(pause, place);
    if (fault) return fault;
    if (!pause.label.trim() || pause.label.length > MAX_LABEL) return InvalidInput.of(`${place}.label`, 'required', `A break has a name of at most ${MAX_LABEL} characters.`);
    if ((pause.labelUk?.length ?? 0) > MAX_LABEL) return InvalidInput.of(`${place}.labelUk`, 'tooLong', `A break is named by at most ${MAX_LABEL} characters.`);
    if (pause.startsAt < day.startsAt || pause.endsAt > day.endsAt) return InvalidInput.of(place, 'outsideDay', 'A break lies within its day.');
    if (day.breaks.some((other, at) => at < index && other.startsAt < pause.endsAt && pause.startsAt < other.endsAt)) return InvalidInput.of(place, 'overlaps', 'Two breaks overlap.');
  }
  return null;
}

function checkTimes(times: { startsAt: string; endsAt: string }, path: string): InvalidInput | null {
  if (!isTimeOfDay(times.startsAt)) return InvalidInput.of(`${path}.startsAt`, 'notATime', 'A time looks like 09:30.');
  if (!isTimeOfDay(times.endsAt)) return InvalidInput.of(`${path}.endsAt`, 'notATime', 'A time looks like 17:30.');
  return times.startsAt < times.endsAt ? null : InvalidInput.of(`${path}.endsAt`, 'notAfterStart', 'The end comes after the start.');
}
