import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { type GridPlace } from '@spilno/ui';
import { useEvent, useSpelling } from '../../app/index.ts';
import { type SchedulingPlacesQuery, type SchedulingVerdictQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardChange, type BoardLeftover, type BoardMeeting } from './board-documents.ts';
import { type BoardWords } from './board-words.ts';
import { movedUnderTheHand, type MovedMeanwhile, type SeenPlace } from './under-the-hand.ts';
import { type BoardActs, type EditFailure, type Placement } from './use-board-acts.ts';

const PlacesDocument = graphql(`
  query SchedulingPlaces($eventSlug: String!, $agreementId: ID!) {
    meetingPlaces(eventSlug: $eventSlug, agreementId: $agreementId) {
      slotId
      freeTableIds
      conflicts {
        kind
        organisation
        pool
        otherMeeting
        otherTable
        otherAgreementId
        delegates
      }
    }
  }
`);

const VerdictDocument = graphql(`
  query SchedulingVerdict($eventSlug: String!, $agreementId: ID!, $slotId: ID!, $tableId: ID!) {
    placeVerdict(eventSlug: $eventSlug, agreementId: $agreementId, slotId: $slotId, tableId: $tableId) {
      conflicts {
        kind
        organisation
        pool
        otherMeeting
        otherTable
        otherAgreementId
        delegates
      }
      ways {
        kind
        people
        moves {
          agreementId
          firstName
          secondName
          fromSlotId
          fromTableId
          slotId
          tableId
        }
      }
    }
  }
`);

export type SlotPlaces = NonNullable<SchedulingPlacesQuery['meetingPlaces']>[number];
export type Verdict = NonNullable<SchedulingVerdictQuery['placeVerdict']>;
export type Way = Verdict['ways'][number];

/** The pair that is carried. */
export interface CarriedPair {
  readonly agreementId: string;
  readonly firstName: string;
  readonly secondName: string;
  /** Registrations of its two organisations. */
  readonly sides: readonly [string, string];
  /** Where it stands; undefined: it is left over. */
  readonly meeting: BoardMeeting | undefined;
}

export interface Refused {
  /** The cell of the grid. */
  readonly at: GridPlace;
  readonly tableId: string;
  readonly verdict: Verdict;
}

/** What is picked up on the board and where it may go. */
export interface Carrying {
  readonly pair: CarriedPair | null;
  /** By slot; null while they are looked for. */
  readonly places: ReadonlyMap<string, SlotPlaces> | null;
  readonly freeCount: number;
  readonly refused: Refused | null;
  /** Why the last act failed; what was carried is still carried. */
  readonly failure: EditFailure | null;
  /** Where it was to go when it had been moved meanwhile: one click moves it there all the same; null: nothing was refused so. */
  readonly anyway: { readonly slotId: string; readonly tableId: string; readonly act: () => void } | null;
  /** What somebody did to the carried meeting since it was picked up. */
  readonly moved: MovedMeanwhile | null;
  /** Goes on carrying it from where it stands now. */
  readonly acceptMoved: () => void;
  readonly pickUp: (agreementId: string) => void;
  readonly putBack: () => void;
  /** @param at - the cell, where it is not slot and table */
  readonly drop: (slotId: string, tableId: string, at?: GridPlace) => void;
  readonly take: (way: Way) => void;
  /** Puts a leftover that is in no hand at a place. */
  readonly place: (pair: BoardLeftover, slotId: string, tableId: string) => void;
  readonly closeRefused: () => void;
  readonly forgetFailure: () => void;
}

interface CarryingOf {
  readonly board: Board;
  readonly acts: BoardActs;
  readonly words: BoardWords;
  readonly lastOfOthers: BoardChange | null;
  /** A drop was refused because the meeting stands elsewhere by now. */
  readonly onMoved: (agreementId: string, slotId: string) => void;
}

/** How the carried meeting was seen: the place, and its id where it has one. `present`: as it stands now, whatever it was. */
interface Seen {
  readonly place: SeenPlace | 'present';
  readonly meetingId: string | null;
}

const NOT_SEEN: Seen = { place: 'present', meetingId: null };

/** Picking up and putting down, on the draft alone. The places are worked out once a pick-up, and again when somebody else changes the draft meanwhile. */
export function useCarrying({ board, acts, words, lastOfOthers, onMoved }: CarryingOf): Carrying {
  const intl = useIntl();
  const client = useApolloClient();
  const { slug } = useEvent();
  const spell = useSpelling();
  const [agreementId, setAgreementId] = useState<string | null>(null);
  /** The draft it was picked up in; undefined: once a refusal has been read, whichever is shown. */
  const [pickedUpIn, setPickedUpIn] = useState<string>();
  const [seen, setSeen] = useState<Seen>(NOT_SEEN);
  /** The last act of others that touched what is carried. */
  const [touch, setTouch] = useState<BoardChange | null>(null);
  /** What was to be done when the meeting had been moved meanwhile. */
  const [refusedMoves, setRefusedMoves] = useState<RefusedMoves | null>(null);
  const [isPutting, setIsPutting] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<EditFailure | null>(null);
  const [found, setFound] = useState<{ readonly of: string; readonly places: readonly SlotPlaces[] } | null>(null);
  const asked = useRef(0);
  const pair = useMemo(() => pairOf(board, agreementId), [board, agreementId]);
  const places = useMemo(() => (found && found.of === agreementId ? new Map(found.places.map((place) => [place.slotId, place])) : null), [agreementId, found]);
  const search = useCallback(
    (id: string) => {
      const number = ++asked.current;
      void client
        .query({ query: PlacesDocument, variables: { eventSlug: slug, agreementId: id }, fetchPolicy: 'no-cache' })
        .then(({ data }) => asked.current === number && data?.meetingPlaces && setFound({ of: id, places: spell(data.meetingPlaces) }))
        .catch(() => undefined);
    },
    [client, slug, spell],
  );

  // The draft of others: what is carried stays in the hand, and lights up anew.
  const state = useRef({ versionId: board.version?.id, change: lastOfOthers });
  useEffect(() => {
    const before = state.current;
    state.current = { versionId: board.version?.id, change: lastOfOthers };
    if (agreementId !== null && (before.versionId !== board.version?.id || before.change !== lastOfOthers)) search(agreementId);
  }, [board.version?.id, lastOfOthers, agreementId, search]);
  if (lastOfOthers !== null && lastOfOthers !== touch && agreementId !== null && isTouched(lastOfOthers, agreementId, seen)) setTouch(lastOfOthers);
  // A schedule that is no draft takes nothing: what was carried stays where it stands, and whoever held it is told.
  if (agreementId !== null && board.version?.status !== 'draft') {
    setAgreementId(null);
    setRefused(null);
    setRefusedMoves(null);
    setFailure(board.version?.status === 'published' && (pickedUpIn ?? board.version.id) === board.version.id ? { __typename: 'PublishedMeanwhile' } : null);
  }
  const moved = pair && !isPutting && seen.place !== 'present' ? movedUnderTheHand(pair.meeting, seen.place, touch) : null;

  const putBack = useCallback(() => {
    setAgreementId(null);
    setRefused(null);
    setFailure(null);
    setRefusedMoves(null);
  }, []);
  const pickUp = useCallback(
    (id: string) => {
      setFailure(null);
      setRefused(null);
      setFound(null);
      setAgreementId(id);
      setPickedUpIn(board.version?.id);
      setRefusedMoves(null);
      const meeting = pairOf(board, id)?.meeting;
      setSeen({ place: meeting ?? null, meetingId: meeting?.id ?? null });
      setTouch(null);
      search(id);
    },
    [board, search],
  );
  const act = async (moves: readonly Placement[], names: string, versionId?: string) => {
    const [first] = moves;
    setRefused(null);
    setFailure(null);
    setRefusedMoves(null);
    setIsPutting(true);
    const fault = await acts.move(moves, intl.formatMessage({ id: 'scheduling.move.done' }, { names, place: words.place(first!.slotId, first!.tableId), others: moves.length - 1 }), versionId);
    setIsPutting(false);
    if (!fault) return setAgreementId(null);
    setFailure(fault);
    setPickedUpIn(undefined);
    setSeen(NOT_SEEN);
    if (fault.__typename === 'MeetingMovedMeanwhile') {
      setRefusedMoves({ names, moves: moves.map((move) => (move.agreementId === fault.agreementId ? { ...move, fromSlotId: fault.slotId, fromTableId: fault.tableId } : move)) });
      if (fault.slotId !== null) onMoved(fault.agreementId, fault.slotId);
    }
    return agreementId === null ? undefined : search(agreementId);
  };
  /** Sent with the place where the reader saw the meeting when it was picked up, so that nothing is overwritten unknowingly. */
  const asSeen = (move: Placement): Placement => {
    if (move.agreementId !== agreementId || seen.place === 'present') return move;
    return { ...move, fromSlotId: seen.place?.slotId ?? null, fromTableId: seen.place?.tableId ?? null };
  };
  const drop = (slotId: string, tableId: string, at: GridPlace = { rowId: tableId, slotId }) => {
    if (!pair) return;
    const isRefused = places !== null && places.get(slotId)?.freeTableIds.includes(tableId) !== true;
    if (!isRefused) return void act([asSeen(placementOf(pair, slotId, tableId))], `${pair.firstName} · ${pair.secondName}`, pickedUpIn);
    void client
      .query({ query: VerdictDocument, variables: { eventSlug: slug, agreementId: pair.agreementId, slotId, tableId }, fetchPolicy: 'no-cache' })
      .then(({ data }) => data?.placeVerdict && setRefused({ at, tableId, verdict: spell(data.placeVerdict) }))
      .catch(() => setFailure({ __typename: 'NotAnswered', reason: navigator.onLine ? 'unavailable' : 'offline' }));
  };
  return {
    pair,
    places,
    freeCount: places ? countFree(places, pair) : 0,
    refused: pair && refused,
    failure,
    anyway: anywayOf(refusedMoves, ({ moves, names }) => void act(moves, names)),
    moved,
    acceptMoved: () => setSeen(NOT_SEEN),
    pickUp,
    putBack,
    drop,
    take: (way) => void act(way.moves.map(asSeen), pair ? `${pair.firstName} · ${pair.secondName}` : '', pickedUpIn),
    place: ({ agreementId: id, firstName, secondName }, slotId, tableId) => void act([{ agreementId: id, fromSlotId: null, fromTableId: null, slotId, tableId }], `${firstName} · ${secondName}`),
    closeRefused: () => setRefused(null),
    forgetFailure: () => {
      setFailure(null);
      setRefusedMoves(null);
    },
  };
}

const isTouched = (change: BoardChange, agreementId: string, { meetingId }: Seen): boolean =>
  change.meetings.some((meeting) => meeting.agreementId === agreementId) || (meetingId !== null && change.removedIds.includes(meetingId));

interface RefusedMoves {
  readonly moves: readonly Placement[];
  readonly names: string;
}

function anywayOf(refused: RefusedMoves | null, act: (refused: RefusedMoves) => void): Carrying['anyway'] {
  const [first] = refused?.moves ?? [];
  return refused && first ? { slotId: first.slotId, tableId: first.tableId, act: () => act(refused) } : null;
}

/** Where it stands already is no place to go to. */
function countFree(places: ReadonlyMap<string, SlotPlaces>, pair: CarriedPair | null): number {
  const all = [...places.values()].reduce((sum, { freeTableIds }) => sum + freeTableIds.length, 0);
  const { slotId, tableId } = pair?.meeting ?? {};
  const isPresentFree = slotId !== undefined && tableId !== undefined && places.get(slotId)?.freeTableIds.includes(tableId) === true;
  return all - (isPresentFree ? 1 : 0);
}

const placementOf = ({ agreementId, meeting }: CarriedPair, slotId: string, tableId: string): Placement => ({ agreementId, fromSlotId: meeting?.slotId ?? null, fromTableId: meeting?.tableId ?? null, slotId, tableId });

function pairOf({ meetings, leftovers }: Board, agreementId: string | null): CarriedPair | null {
  if (agreementId === null) return null;
  const meeting = meetings.find((one) => one.agreementId === agreementId && one.status === 'planned');
  const names = meeting ?? leftovers.find((one) => one.agreementId === agreementId) ?? meetings.find((one) => one.agreementId === agreementId);
  return names ? { agreementId, firstName: names.firstName, secondName: names.secondName, sides: [names.firstRegistrationId, names.secondRegistrationId], meeting } : null;
}
