import { eventRoom, type EventRoom, exposuresOf, likeliestLists, makeShortlists, reservePlaces, type Shortlists, type Unseen, unseenBecause } from '@spilno/matching';
import { FLOOR, LIST_LENGTH, LIST_OPTIONS, type ListEntry, type ListInput, OWN_BEST, RESERVE_PLACES } from './list-rules.ts';

/** The list of one organisation, and how often it stands on those of others. */
export interface MadeList {
  readonly registrationId: string;
  /** The list, then the reserve. */
  readonly entries: readonly ListEntry[];
  readonly length: number;
  readonly shownOn: number;
  readonly shownOnWithoutFloor: number;
  readonly shownOnByScore: number;
  readonly unseen: Unseen | null;
}

/**
 * The lists of a whole event.
 * @param before - entries of the lists before, with the reserve, and how many of them were the list
 * @param now - what somebody new on a list stands there since
 */
export function makeLists({ firms, rules, scoring }: ListInput, before: ReadonlyMap<string, { readonly entries: readonly ListEntry[]; readonly length: number }>, now: string): readonly MadeList[] {
  const partnersBefore = new Map([...before].map(([id, { entries, length }]) => [id, entries.slice(0, length).map((entry) => entry.id)]));
  const room = eventRoom(firms, (one, other) => rules.has(`${one} ${other}`), { before: partnersBefore, ...scoring });
  const lists = listsOf(room, true);
  const reserve = reservePlaces(room, lists, RESERVE_PLACES);
  const shownOn = exposuresOf(room, lists);
  const withoutFloor = exposuresOf(room, listsOf(room, false));
  const byScore = exposuresOf(room, likeliestLists(room, LIST_LENGTH));
  const unseen = unseenBecause(room, shownOn, FLOOR.from);
  return room.keys.map((registrationId, reader) => {
    const since = new Map(before.get(registrationId)?.entries.map((entry) => [entry.id, entry.since]));
    const entries = [...lists[reader]!, ...reserve[reader]!].map((pair) => {
      const id = room.keys[room.one[pair] === reader ? room.other[pair]! : room.one[pair]!]!;
      return { id, since: since.get(id) ?? now };
    });
    return { registrationId, entries, length: lists[reader]!.length, shownOn: shownOn[reader]!, shownOnWithoutFloor: withoutFloor[reader]!, shownOnByScore: byScore[reader]!, unseen: unseen[reader]! };
  });
}

/** Where a room has too few for lists of pairs that stand on no other, the rest of a list is filled with the next best: nobody else wants for the place. */
function listsOf(room: EventRoom, hasFloor: boolean): Shortlists {
  const lists = makeShortlists(room, hasFloor ? LIST_OPTIONS : { length: LIST_LENGTH, ownBest: OWN_BEST });
  if (!lists.ok) throw new Error(`the room of an event is unusable: ${lists.error[0]!.message}`);
  const next = reservePlaces(room, lists.value, LIST_LENGTH);
  return lists.value.map((list, reader) => [...list, ...next[reader]!.slice(0, LIST_LENGTH - list.length)]);
}
