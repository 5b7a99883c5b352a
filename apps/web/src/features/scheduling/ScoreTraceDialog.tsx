import { useQuery } from '@apollo/client/react';
import { Button, Modal } from '@mantine/core';
import { EmptyState, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useSpelled, useTime } from '../../app/index.ts';
import { type SchedulingScoreTraceQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';

const ScoreTraceDocument = graphql(`
  query SchedulingScoreTrace($eventSlug: String!, $versionId: ID!) {
    scoreTrace(eventSlug: $eventSlug, versionId: $versionId) {
      part
      count
      fewest
      entries {
        organisation
        agreementIds
      }
    }
  }
`);

const PART_IDS: Readonly<Record<string, string>> = {
  unserved: 'scheduling.trace.unserved',
  unplaced: 'scheduling.trace.unplaced',
  gaps: 'scheduling.trace.gaps',
  gapSpread: 'scheduling.trace.gapSpread',
  unmetTimeWishes: 'scheduling.trace.unmetTimeWishes',
  tableChanges: 'scheduling.trace.tableChanges',
  dayImbalance: 'scheduling.trace.dayImbalance',
};

type Part = NonNullable<SchedulingScoreTraceQuery['scoreTrace']>[number];

interface ScoreTraceDialogProps {
  readonly board: Board;
  readonly versionId: string;
  readonly onOpen: (meetingId: string) => void;
  readonly onClose: () => void;
}

/** What is behind the score, part by part; each meeting opens on the board. */
export function ScoreTraceDialog({ board, versionId, onOpen, onClose }: ScoreTraceDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const query = useSpelled(useQuery(ScoreTraceDocument, { variables: { eventSlug: slug, versionId }, fetchPolicy: 'network-only' }));
  return (
    <Modal opened size="lg" fullScreen={isPhone} onClose={onClose} title={<FormattedMessage id="scheduling.trace.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <QueryState query={query}>
        {({ scoreTrace }) => {
          const parts = (scoreTrace ?? []).filter(({ count }) => count > 0);
          if (parts.length === 0) return <EmptyState title={intl.formatMessage({ id: 'scheduling.trace.none' })}><FormattedMessage id="scheduling.trace.noneLead" /></EmptyState>;
          return <div className={classes.stack}>{parts.map((part, at) => <PartList key={part.part} board={board} part={part} isOpen={at === 0} onOpen={onOpen} />)}</div>;
        }}
      </QueryState>
    </Modal>
  );
}

function PartList({ board, part: { part, count, fewest, entries }, isOpen, onOpen }: { readonly board: Board; readonly part: Part; readonly isOpen: boolean; readonly onOpen: ScoreTraceDialogProps['onOpen'] }) {
  return (
    <details className={classes.changes} open={isOpen}>
      <summary><FormattedMessage id={PART_IDS[part] ?? 'scheduling.trace.title'} values={{ count }} /></summary>
      {fewest !== null && <p className={classes.quiet}><FormattedMessage id="scheduling.trace.fewest" values={{ fewest, isReached: count <= fewest ? 'yes' : 'no' }} /></p>}
      <ul className={classes.trace}>
        {entries.map(({ organisation, agreementIds }) => (
          <li key={[organisation, ...agreementIds].join(' ')}>
            {organisation !== null && <b>{organisation}</b>}
            {agreementIds.map((id) => <Behind key={id} board={board} agreementId={id} beside={organisation} onOpen={onOpen} />)}
          </li>
        ))}
      </ul>
      {count > entries.length && <p className={classes.quiet}><FormattedMessage id="scheduling.trace.more" values={{ count: count - entries.length }} /></p>}
    </details>
  );
}

/** A meeting as a button that opens it; a pair without one by its names. Beside the name of one of the two stands the other alone. */
function Behind({ board, agreementId, beside, onOpen }: { readonly board: Board; readonly agreementId: string; readonly beside: string | null; readonly onOpen: ScoreTraceDialogProps['onOpen'] }) {
  const { dayTime } = useTime();
  const meeting = board.meetings.find((one) => one.agreementId === agreementId && one.status === 'planned');
  if (!meeting) {
    const pair = board.leftovers.find((one) => one.agreementId === agreementId);
    return pair ? <span>{namesOf(pair, beside)}</span> : null;
  }
  const startsAt = board.slots.find(({ id }) => id === meeting.slotId)?.startsAt;
  return (
    <Button size="sm" variant="subtle" className={classes.traced} onClick={() => onOpen(meeting.id)}>
      {[startsAt && dayTime(startsAt), namesOf(meeting, beside)].filter(Boolean).join(', ')}
    </Button>
  );
}

const namesOf = ({ firstName, secondName }: { readonly firstName: string; readonly secondName: string }, beside: string | null): string =>
  beside === firstName ? secondName : beside === secondName ? firstName : `${firstName} · ${secondName}`;
