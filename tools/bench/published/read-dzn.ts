import { type GapProblem, type Session } from '@spilno/gap-prover';

const SESSIONS: Readonly<Record<number, Session>> = { 1: 'morning', 2: 'afternoon', 3: 'any' };

/**
 * Reads a published instance: MiniZinc's `name = value;`, numbers from 1, 0 for none.
 * @throws Error that says what is missing
 */
export function readDzn(text: string): GapProblem {
  const plain = text.replaceAll(/%[^\n]*/g, '');
  const value = (name: string): string => {
    const found = new RegExp(`\\b${name}\\s*=\\s*([^;]*);`).exec(plain)?.[1];
    if (found === undefined) throw new Error(`There is no "${name} = …;" in it.`);
    return found;
  };
  const number = (name: string): number => {
    const read = Number(value(name));
    if (!Number.isInteger(read) || read < 0) throw new Error(`"${name}" is "${value(name).trim()}", not a whole number.`);
    return read;
  };
  const numbers = (list: string): number[] => (list.match(/\d+/g) ?? []).map(Number);
  const sets = (name: string): number[][] => (value(name).match(/\{[^}]*\}/g) ?? []).map((set) => numbers(set).filter((one) => one > 0).map((one) => one - 1));
  const rows = numbers(value('requested'));
  const fixed = numbers(value('fixed'));
  const precedences = sets('precedences');
  const meetings = Array.from({ length: number('nMeetings') }, (_, meeting) => {
    const [one, other, session] = rows.slice(meeting * 3, meeting * 3 + 3);
    if (one === undefined || other === undefined || !SESSIONS[session!]) throw new Error(`"requested" has no row ${meeting + 1} of two participants and a session from 1 to 3.`);
    return { participants: [one - 1, other - 1] as const, session: SESSIONS[session!]!, fixedSlot: fixed[meeting] ? fixed[meeting] - 1 : null, after: precedences[meeting] ?? [] };
  });
  return { participants: number('nBusiness'), tables: number('nTables'), slots: number('nTotalSlots'), morningSlots: number('nMorningSlots'), meetings, forbidden: sets('forbidden') };
}
