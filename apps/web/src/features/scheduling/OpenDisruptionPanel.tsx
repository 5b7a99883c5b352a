import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Note, Panel, StateBadge, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, QueryState, useEvent, UserErrorNote, useSpelled, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingRenewDisruptionMutation, type SchedulingUndoDisruptionMutation } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import classes from './disruption.module.css';
import { DisruptionCountsParts, PublishRehearsalDocument, RenewDisruptionDocument, UndoDisruptionDocument, type OpenDisruption } from './disruption-documents.ts';
import { DisruptionFigures } from './DisruptionFigures.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { useDisruptionReasons } from './use-disruption-reasons.ts';

type Failure = Exclude<Answer<SchedulingUndoDisruptionMutation> | Answer<SchedulingRenewDisruptionMutation>, { __typename: 'DisruptionUndone' | 'DisruptionBegun' }>;

/** The disruption that stands in the draft: publish it, look at what it would send, or take it back. */
export function OpenDisruptionPanel({ disruption, onChanged }: { readonly disruption: OpenDisruption; readonly onChanged: () => void }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const [isPublishing, setIsPublishing] = useState(false);
  const { reasons } = useDisruptionReasons();
  const { undo, renew, failure, isRunning } = useUndoing(disruption.isRehearsal, onChanged);
  const { isRehearsal, isOvertaken, kind, minutes, versionNumber } = disruption;
  return (
    <>
      <Panel
        title={<FormattedMessage id={kind === 'video' ? 'scheduling.disruption.openVideo' : 'scheduling.disruption.openTimes'} values={{ from: dayTime(disruption.from), minutes }} />}
        aside={<StateBadge tone={isRehearsal ? 'info' : 'draft'}><FormattedMessage id={isRehearsal ? 'scheduling.disruption.isRehearsal' : 'scheduling.version.draft'} values={{ number: versionNumber }} /></StateBadge>}
      >
        <div className={classes.preview}>
          <DisruptionFigures counts={readFragment(DisruptionCountsParts, disruption.counts)} />
          <p className={classes.hint}><FormattedMessage id={isRehearsal ? 'scheduling.disruption.rehearsalNote' : 'scheduling.disruption.openNote'} values={{ reason: disruption.reason }} /></p>
          {isOvertaken && <Note tone="warn"><FormattedMessage id="scheduling.disruption.refused.publishedChanged" /></Note>}
          {failure && <UserErrorNote error={failure} reasons={reasons} />}
          <div className={classes.actions}>
            {!isRehearsal && !isOvertaken && <Button variant="filled" onClick={() => setIsPublishing(true)}><FormattedMessage id="scheduling.publish.open" /></Button>}
            {isOvertaken && <Button variant="filled" loading={isRunning} onClick={() => void renew(disruption.id)}><FormattedMessage id="scheduling.disruption.renew" /></Button>}
            <Button loading={isRunning} onClick={() => void undo(disruption.id)}><FormattedMessage id={isRehearsal ? 'scheduling.disruption.endRehearsal' : 'scheduling.disruption.undo'} /></Button>
            <Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.disruption.onBoard" /></Link>
          </div>
        </div>
      </Panel>
      {!isOvertaken && (
        <Panel title={<FormattedMessage id="scheduling.disruption.wouldSend" />}>
          <WouldSend />
        </Panel>
      )}
      {isPublishing && <PublishDialog firstReason={disruption.reason} onClose={() => setIsPublishing(false)} onPublished={onChanged} />}
    </>
  );
}

/** Each mail that publishing would send, from carrying it out and taking it back. */
function WouldSend() {
  const { slug } = useEvent();
  const { reasons } = useDisruptionReasons();
  const query = useSpelled(useQuery(PublishRehearsalDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' }));
  return (
    <QueryState query={query}>
      {({ publishRehearsal }) =>
        publishRehearsal.__typename === 'PublishRehearsal' ? (
          <div className={classes.preview}>
            <p><FormattedMessage id="scheduling.disruption.sendCounts" values={{ mails: publishRehearsal.mails, notifications: publishRehearsal.notifications, people: publishRehearsal.people }} /></p>
            <ul className={classes.mails} tabIndex={0}>
              {publishRehearsal.firstMails.map((mail, at) => (
                <li key={at}>
                  <b>{mail.organisation}</b>
                  <span>{mail.delegateName}</span>
                  <span>{mail.subject}</span>
                  <span className={classes.code}>{mail.method && `${mail.method} · SEQUENCE ${mail.sequence}`}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <UserErrorNote error={publishRehearsal} reasons={reasons} />
        )
      }
    </QueryState>
  );
}

/** Takes it back, or makes it again from the published schedule of now. */
function useUndoing(isRehearsal: boolean, onUndone: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isUndoing] = useTypedMutation(UndoDisruptionDocument);
  const [runRenew, isRenewing] = useTypedMutation(RenewDisruptionDocument);
  const undo = async (disruptionId: string): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, disruptionId } });
    switch (answer.__typename) {
      case 'DisruptionUndone':
        toast({ message: intl.formatMessage({ id: isRehearsal ? 'scheduling.disruption.rehearsed' : 'scheduling.disruption.undone' }) });
        return onUndone();
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const renew = async (disruptionId: string): Promise<void> => {
    setFailure(null);
    const answer = await runRenew({ input: { eventSlug: slug, disruptionId } });
    switch (answer.__typename) {
      case 'DisruptionBegun':
        toast({ message: intl.formatMessage({ id: 'scheduling.disruption.renewed' }) });
        return onUndone();
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { undo, renew, failure, isRunning: isUndoing || isRenewing };
}
