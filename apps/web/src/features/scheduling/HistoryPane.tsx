import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState } from '@spilno/ui';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useSpelled, useTime } from '../../app/index.ts';
import { type SchedulingHistoryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { type BoardWords } from './board-words.ts';
import { type BoardActs } from './use-board-acts.ts';

const HistoryDocument = graphql(`
  query SchedulingHistory($eventSlug: String!) {
    draftEdits(eventSlug: $eventSlug) {
      id
      kind
      undoesId
      isUndone
      by
      isOwn
      at
      steps {
        agreementId
        firstName
        secondName
        fromSlotId
        fromTableId
        toSlotId
        toTableId
      }
    }
  }
`);

type Edit = SchedulingHistoryQuery['draftEdits'][number];

const KIND_IDS: Readonly<Record<string, string>> = {
  placed: 'scheduling.history.placed',
  moved: 'scheduling.history.moved',
  takenOut: 'scheduling.history.takenOut',
  pinned: 'scheduling.history.pinned',
  unpinned: 'scheduling.history.unpinned',
  undone: 'scheduling.history.undone',
};

export interface HistoryPaneProps {
  readonly board: Board;
  readonly acts: BoardActs;
  readonly words: BoardWords;
}

/** Every act in the draft, newest first: who, when, what, and the way back. */
export function HistoryPane({ board, acts, words }: HistoryPaneProps) {
  const { slug } = useEvent();
  const query = useSpelled(useQuery(HistoryDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' }));
  const { refetch } = query;
  const revision = board.version?.revision;
  const versionId = board.version?.id;
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [refetch, revision, versionId]);
  return (
    <div className={classes.history}>
      <QueryState query={query}>
        {({ draftEdits }) =>
          draftEdits.length === 0 ? (
            <EmptyState title={<FormattedMessage id="scheduling.history.empty" />}>
              <FormattedMessage id="scheduling.history.emptyLead" />
            </EmptyState>
          ) : (
            <ol className={classes.edits}>
              {draftEdits.map((edit) => (
                <Act key={edit.id} edit={edit} acts={acts} words={words} />
              ))}
            </ol>
          )
        }
      </QueryState>
    </div>
  );
}

function Act({ edit, acts, words }: { readonly edit: Edit; readonly acts: BoardActs; readonly words: BoardWords }) {
  const { dayTime } = useTime();
  return (
    <li data-undone={edit.isUndone || undefined}>
      <p className={classes.editHead}>
        <b>{edit.isOwn ? <FormattedMessage id="scheduling.history.you" /> : edit.by}</b>
        <time dateTime={edit.at}>{dayTime(edit.at)}</time>
      </p>
      {edit.steps.map((step) => (
        <p key={step.agreementId}>
          <FormattedMessage
            id={KIND_IDS[edit.kind] ?? 'scheduling.history.moved'}
            values={{
              names: `${step.firstName} · ${step.secondName}`,
              from: words.place(step.fromSlotId, step.fromTableId),
              to: words.place(step.toSlotId, step.toTableId, edit.kind === 'moved' ? (step.fromSlotId ?? undefined) : undefined),
              isOut: step.toSlotId === null ? 'yes' : 'no',
            }}
          />
        </p>
      ))}
      {edit.isUndone ? (
        <p className={classes.quiet}>
          <FormattedMessage id="scheduling.history.isUndone" />
        </p>
      ) : (
        <Button size="sm" disabled={acts.isBusy} onClick={() => void acts.undo(edit.id)}>
          <FormattedMessage id={edit.kind === 'undone' ? 'scheduling.undo.again' : 'app.toast.undo'} />
        </Button>
      )}
    </li>
  );
}
