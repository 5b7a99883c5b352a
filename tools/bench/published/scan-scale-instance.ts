import { type OneLineProblem } from '@spilno/scheduling';
import { openPlaces, placesOfHalf } from './read-scale-instance.ts';

const [OPEN, CLOSE, ZERO, NINE] = [0x5b, 0x5d, 0x30, 0x39];

/**
 * The problem of an instance at the scale of a forum straight from the bytes of its file, number by number: half a million meetings
 * as arrays of three would take ten times the room of what is made of them. Numbers are whole and not negative; there are no texts.
 */
export function scanScaleInstance(bytes: Buffer): OneLineProblem {
  const [days, slotsPerDay, tables, participants] = [numberOf(bytes, 'days'), numberOf(bytes, 'slotsPerDay'), numberOf(bytes, 'tables'), numberOf(bytes, 'participants')];
  let meetings = 0;
  scan(bytes, 'meetings', { row: () => (meetings += 1) });
  const [first, second, places] = [new Int32Array(meetings), new Int32Array(meetings), new Int32Array(meetings)];
  const halves = placesOfHalf(slotsPerDay);
  scan(bytes, 'meetings', {
    number: (value, meeting, at) => {
      if (at === 0) first[meeting] = value;
      else if (at === 1) second[meeting] = value;
      else places[meeting] = halves[value]!;
    },
  });
  const open = openPlaces(participants, days, slotsPerDay);
  scan(bytes, 'unavailable', { number: (slot, who) => (open[who * days + Math.floor(slot / slotsPerDay)]! &= ~(1 << (slot % slotsPerDay))) });
  return { participants, days, slotsPerDay, tables, open, first, second, places };
}

interface Heard {
  readonly number?: (value: number, row: number, at: number) => void;
  readonly row?: () => void;
}

/** Goes through an array of arrays of numbers. */
function scan(bytes: Buffer, key: string, { number, row: ended }: Heard): void {
  let [depth, row, at, value] = [0, 0, 0, -1];
  for (let place = startOf(bytes, key); place < bytes.length; place++) {
    const byte = bytes[place]!;
    if (byte >= ZERO && byte <= NINE) {
      value = Math.max(value, 0) * 10 + byte - ZERO;
      continue;
    }
    if (value >= 0) number?.(value, row, at++);
    value = -1;
    if (byte === OPEN) depth += 1;
    if (byte !== CLOSE) continue;
    depth -= 1;
    if (depth === 0) return;
    ended?.();
    row += 1;
    at = 0;
  }
  throw new Error(`The instance ends within ${key}.`);
}

const numberOf = (bytes: Buffer, key: string): number => Number.parseInt(bytes.toString('latin1', startOf(bytes, key), startOf(bytes, key) + 16), 10);

/** Where the value of a key begins. */
function startOf(bytes: Buffer, key: string): number {
  const name = `"${key}"`;
  const at = bytes.indexOf(name);
  if (at < 0) throw new Error(`The instance has no ${key}.`);
  return bytes.indexOf(':', at + name.length) + 1;
}
