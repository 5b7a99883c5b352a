import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { ConflictNote, Note, type GridConflict, type GridPlace, type GridTarget } from '@spilno/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingPlaceMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import { useConflictSentence } from './conflict-sentence.ts';

const PlacesDocument = graphql(`
  query SchedulingPlaces($eventSlug: String!, $agreementId: ID!) {
    meetingPlaces(eventSlug: $eventSlug, agreementId: $agreementId) {
      slotId
      tableId
      isAllowed
      conflicts {
        kind
        organisation
        otherMeeting
        otherTable
      }
    }
  }
`);

const PlaceDocument = graphql(`
  mutation SchedulingPlace($input: PlaceMeetingInput!) {
    placeMeeting(input: $input) {
      ... on ScheduleDraftEdited {
        versionId
        revision
      }
      ... on PlaceRefused {
        conflicts {
          kind
          organisation
          otherMeeting
          otherTable
        }
      }
      ...UserErrorParts
    }
  }
`);

type Failure = Exclude<Answer<SchedulingPlaceMutation>, { __typename: 'ScheduleDraftEdited' }>;

/** What is picked up on the board and where it may go. */
export interface BoardMoves {
  /** Id of the meeting, or of the agreement that has none yet. */
  readonly pickedUp: string | null;
  readonly targets: readonly GridTarget[];
  readonly conflict: GridConflict | null;
  /** Meetings that stand in the way of the last refused place. */
  readonly inTheWayIds: ReadonlySet<string>;
  /** What is going on, above the grid. */
  readonly notice: ReactNode;
  readonly pickUp: (meetingId: string) => void;
  readonly pickUpAgreement: (agreementId: string) => void;
  readonly putBack: () => void;
  readonly drop: (place: GridPlace) => void;
  readonly closeConflict: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();
const MAX_REMEDIES = 3;

/** Picking up and putting down, on the draft alone. */
export function useBoardMoves(board: Board, onChanged: () => void): BoardMoves {
  const intl = useIntl();
  const { slug } = useEvent();
  const sentence = useConflictSentence();
  const [agreementId, setAgreementId] = useState<string | null>(null);
  const [refused, setRefused] = useState<GridPlace | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [look, { data, loading }] = useLazyQuery(PlacesDocument, { fetchPolicy: 'no-cache' });
  const [run, isMoving] = useTypedMutation(PlaceDocument);
  const places = useMemo(() => (agreementId === null || loading ? [] : (data?.meetingPlaces ?? [])), [agreementId, loading, data]);
  const pickUpAgreement = (id: string) => {
    setFailure(null);
    setRefused(null);
    setAgreementId(id);
    void look({ variables: { eventSlug: slug, agreementId: id } }).catch(() => undefined);
  };
  const putBack = () => {
    setAgreementId(null);
    setRefused(null);
  };
  const put = async ({ rowId, slotId }: GridPlace) => {
    if (agreementId === null || !board.version) return;
    setRefused(null);
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, revision: board.version.revision, agreementId, slotId, tableId: rowId } });
    switch (answer.__typename) {
      case 'ScheduleDraftEdited':
        putBack();
        return onChanged();
      case 'PlaceRefused':
      case 'StaleVersion':
        onChanged();
        return setFailure(answer);
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const placeAt = ({ rowId, slotId }: GridPlace) => places.find((place) => place.tableId === rowId && place.slotId === slotId);
  const drop = (place: GridPlace) => (placeAt(place)?.isAllowed === false ? setRefused(place) : void put(place));
  const meeting = board.meetings.find((one) => one.agreementId === agreementId && one.status === 'planned');
  const blockers = refused && placeAt(refused)?.conflicts;
  return {
    pickedUp: agreementId === null ? null : (meeting?.id ?? agreementId),
    targets: places.map(({ slotId, tableId, isAllowed, conflicts }) => ({
      rowId: tableId,
      slotId,
      allowed: isAllowed,
      label: isAllowed ? intl.formatMessage({ id: 'scheduling.move.free' }) : conflicts[0] ? sentence(conflicts[0]) : intl.formatMessage({ id: 'scheduling.conflict.other' }),
    })),
    conflict: refused && {
      ...refused,
      content: (
        <Refusal sentences={(blockers ?? []).map(sentence)} board={board} refused={refused} free={places.filter(({ isAllowed }) => isAllowed)} onChoose={(place) => void put(place)} />
      ),
    },
    inTheWayIds: refused && board.version ? new Set(board.meetings.filter((one) => one.slotId === refused.slotId && one.tableId === refused.rowId && one.id !== meeting?.id).map(({ id }) => id)) : NOBODY,
    notice: (
      <Notice
        names={agreementId === null ? null : namesOf(board, agreementId)}
        isBusy={loading || isMoving}
        freeCount={places.filter(({ isAllowed }) => isAllowed).length}
        failure={failure}
        refusal={failure?.__typename === 'PlaceRefused' ? failure.conflicts.map(sentence).join(' ') : null}
        onPutBack={putBack}
        onReload={onChanged}
      />
    ),
    pickUp: (meetingId) => {
      const picked = board.meetings.find(({ id }) => id === meetingId);
      if (picked) pickUpAgreement(picked.agreementId);
    },
    pickUpAgreement,
    putBack,
    drop,
    closeConflict: () => setRefused(null),
  };
}

function namesOf({ meetings, leftovers }: Board, agreementId: string): string {
  const pair = meetings.find((one) => one.agreementId === agreementId) ?? leftovers.find((one) => one.agreementId === agreementId);
  return pair ? `${pair.firstName} · ${pair.secondName}` : '';
}

interface RefusalProps {
  readonly sentences: readonly string[];
  readonly board: Board;
  readonly refused: GridPlace;
  readonly free: readonly { readonly slotId: string; readonly tableId: string }[];
  readonly onChoose: (place: GridPlace) => void;
}

/** Why not there, and the free places nearest in time. */
function Refusal({ sentences, board, refused, free, onChoose }: RefusalProps) {
  const { dayTime } = useTime();
  const startOf = (slotId: string) => board.slots.find(({ id }) => id === slotId)?.startsAt ?? '';
  const wanted = Date.parse(startOf(refused.slotId));
  // Of each slot the refused table where it is free, else the first one.
  const inOrder = [...free].sort((a, b) => Number(b.tableId === refused.rowId) - Number(a.tableId === refused.rowId));
  const nearest = [...new Map([...inOrder].reverse().map((place) => [place.slotId, place])).values()].sort((a, b) => Math.abs(Date.parse(startOf(a.slotId)) - wanted) - Math.abs(Date.parse(startOf(b.slotId)) - wanted)).slice(0, MAX_REMEDIES);
  return (
    <ConflictNote
      title={<FormattedMessage id="scheduling.move.refused" />}
      remedies={nearest.map(({ slotId, tableId }) => ({
        id: slotId,
        label: <FormattedMessage id="scheduling.move.putAt" values={{ time: dayTime(startOf(slotId)), table: board.tables.find(({ id }) => id === tableId)?.label ?? '' }} />,
        effect: <FormattedMessage id="scheduling.move.free" />,
        free: true,
        onChoose: () => onChoose({ rowId: tableId, slotId }),
      }))}
    >
      {sentences.join(' ')}
    </ConflictNote>
  );
}

interface NoticeProps {
  readonly names: string | null;
  readonly isBusy: boolean;
  readonly freeCount: number;
  readonly failure: Failure | null;
  readonly refusal: string | null;
  readonly onPutBack: () => void;
  readonly onReload: () => void;
}

function Notice({ names, isBusy, freeCount, failure, refusal, onPutBack, onReload }: NoticeProps) {
  return (
    <>
      {names !== null && (
        <Note
          tone="draft"
          live="polite"
          title={names}
          actions={
            <Button size="sm" onClick={onPutBack}>
              <FormattedMessage id="scheduling.move.putBack" />
            </Button>
          }
        >
          {isBusy ? <FormattedMessage id="scheduling.move.looking" /> : <FormattedMessage id="scheduling.move.choose" values={{ count: freeCount }} />}
        </Note>
      )}
      {failure && <UserErrorNote error={failure} reasons={refusal ? { PlaceRefused: refusal } : {}} onReload={onReload} />}
    </>
  );
}
