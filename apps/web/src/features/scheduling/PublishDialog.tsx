import { useQuery } from '@apollo/client/react';
import { Button, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, QueryState, useDraft, useEvent, UserErrorNote, useSpelled, useTypedMutation } from '../../app/index.ts';
import { type SchedulingPublishMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './board.module.css';
import { ChangesList } from './ChangesList.tsx';
import { PreviewDocument, type Preview } from './publish-preview.ts';

const PublishDocument = graphql(`
  mutation SchedulingPublish($input: PublishScheduleInput!) {
    publishSchedule(input: $input) {
      ... on SchedulePublished {
        versionId
        told
      }
      ...UserErrorParts
    }
  }
`);

type Failure = Exclude<Answer<SchedulingPublishMutation>, { __typename: 'SchedulePublished' }>;

export interface PublishDialogProps {
  readonly onClose: () => void;
  readonly onPublished: () => void;
  /** What stands in the field of the reason at first. */
  readonly firstReason?: string;
}

/** Shows what publishing changes and who will be told, before anybody is. */
export function PublishDialog({ onClose, onPublished, firstReason }: PublishDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const query = useSpelled(useQuery(PreviewDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' }));
  return (
    <Modal opened size="lg" fullScreen={isPhone} onClose={onClose} title={<FormattedMessage id="scheduling.publish.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <QueryState query={query}>
        {({ publishPreview }) =>
          publishPreview ? (
            <Confirm preview={publishPreview} firstReason={firstReason} onClose={onClose} onPublished={onPublished} onReload={() => void query.refetch().catch(() => undefined)} />
          ) : (
            <Note>
              <FormattedMessage id="scheduling.publish.noDraft" />
            </Note>
          )
        }
      </QueryState>
    </Modal>
  );
}

function Confirm({ preview, firstReason = preview.closedFor ?? '', onClose, onPublished, onReload }: PublishDialogProps & { readonly preview: Preview; readonly onReload: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reason, setReason, draft] = useDraft(`scheduling:publish:${preview.versionId}`, firstReason);
  const [run, isRunning] = useTypedMutation(PublishDocument);
  const publish = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, versionId: preview.versionId, revision: preview.revision, reason: preview.needsReason ? reason : null } });
    switch (answer.__typename) {
      case 'SchedulePublished':
        draft.clear();
        toast({ message: intl.formatMessage({ id: 'scheduling.publish.done' }, { count: answer.told }) });
        onPublished();
        return onClose();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const { added, moved, cancelled, unchanged } = preview.changes;
  const reasons = { alreadyPublished: intl.formatMessage({ id: 'scheduling.publish.alreadyPublished' }), publishedChanged: intl.formatMessage({ id: 'scheduling.publish.publishedChanged' }), noLongerValid: intl.formatMessage({ id: 'scheduling.publish.noLongerValid' }), rehearsal: intl.formatMessage({ id: 'scheduling.disruption.refused.rehearsal' }) };
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <p>
        <FormattedMessage id="scheduling.publish.changes" values={{ added, moved, cancelled, unchanged }} />
      </p>
      <ChangesList meetings={preview.meetings} />
      <h3 className={classes.subtitle}>
        <FormattedMessage id="scheduling.publish.told" values={{ count: preview.receivers.length }} />
      </h3>
      <ul className={classes.receivers} tabIndex={0} aria-label={intl.formatMessage({ id: 'scheduling.publish.told' }, { count: preview.receivers.length })}>
        {preview.receivers.map((receiver) => (
          <li key={receiver.delegateId}>
            <b>{receiver.organisation}</b>
            <span>{receiver.delegateName}</span>
            <span className={classes.quiet}>
              <FormattedMessage id="scheduling.publish.receiver" values={{ added: receiver.added, moved: receiver.moved, cancelled: receiver.cancelled }} />
            </span>
          </li>
        ))}
      </ul>
      {preview.needsReason && (
        <Textarea
          required
          autosize
          minRows={2}
          maxLength={500}
          label={intl.formatMessage({ id: 'scheduling.publish.reason' })}
          description={intl.formatMessage({ id: 'scheduling.publish.reasonHint' })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {failure && <UserErrorNote error={failure} text={reason} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.publish.reason' }) }} reasons={reasons} onReload={onReload} />}
      <div className={classes.runActions}>
        <Button type="submit" variant="filled" loading={isRunning}>
          {preview.receivers.length === 0 ? <FormattedMessage id="scheduling.publish.submitAlone" /> : <FormattedMessage id="scheduling.publish.submit" values={{ count: preview.receivers.length }} />}
        </Button>
        <Button onClick={onClose}>
          <FormattedMessage id="app.action.cancel" />
        </Button>
      </div>
    </form>
  );
}
