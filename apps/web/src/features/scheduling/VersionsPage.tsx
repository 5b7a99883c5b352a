import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { EmptyState, Link, Panel, SheetBody, SheetHead, StateBadge, type Tone, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, QueryState, useEvent, UserErrorNote, useSpelled, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingRestoreMutation, type SchedulingVersionsQuery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import classes from './board.module.css';
import { versionId } from './BoardVersionBar.tsx';

const VersionsDocument = graphql(`
  query SchedulingVersions($eventSlug: String!) {
    scheduleVersions(eventSlug: $eventSlug) {
      id
      number
      status
      meetings
      createdAt
      publishedAt
      publishReason
      restoredFromNumber
      dropped {
        ...DroppedParts
      }
      score {
        placed
        agreed
        gaps
        gapSpread
      }
    }
  }
`);

const DroppedParts = graphql(`
  fragment DroppedParts on DroppedMeeting {
    firstName
    secondName
    startsAt
    table
    standsAt
    reason
  }
`);

const RestoreDocument = graphql(`
  mutation SchedulingRestore($input: RestoreVersionInput!) {
    restoreVersion(input: $input) {
      ... on VersionRestored {
        versionId
        number
        kept
        replacedVersionId
        dropped {
          reason
          standsAt
        }
      }
      ...UserErrorParts
    }
  }
`);

const DROP_IDS: Readonly<Record<string, string>> = {
  notAgreed: 'scheduling.drop.notAgreed',
  delegateGone: 'scheduling.drop.delegateGone',
  delegateAway: 'scheduling.drop.delegateAway',
  tableGone: 'scheduling.drop.tableGone',
  slotGone: 'scheduling.drop.slotGone',
  limitReached: 'scheduling.drop.limitReached',
  noRoom: 'scheduling.drop.noRoom',
  agreedTimeTaken: 'scheduling.drop.agreedTimeTaken',
};

type RestoreFailure = Exclude<Answer<SchedulingRestoreMutation>, { __typename: 'VersionRestored' }>;

const TONES: Readonly<Record<string, Tone>> = { draft: 'draft', published: 'ok' };

/** Every version of the schedule, newest first; each opens on the board and can be the draft again. */
export function VersionsPage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useSpelled(useQuery(VersionsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' }));
  const restoring = useRestoring(() => void query.refetch().catch(() => undefined));
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.versions.title" />} meta={<FormattedMessage id="scheduling.versions.zone" values={{ zone: zone(new Date().toISOString()) }} />} actions={<Link href={`/e/${slug}/organise/versions/compare`}><FormattedMessage id="scheduling.compare.title" /></Link>} />
      <SheetBody>
        <QueryState query={query}>
          {({ scheduleVersions }) =>
            scheduleVersions.length === 0 ? (
              <EmptyState title={<FormattedMessage id="scheduling.versions.empty" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
                <FormattedMessage id="scheduling.versions.emptyLead" />
              </EmptyState>
            ) : (
              <ul className={classes.versions}>
                {scheduleVersions.map((version) => (
                  <li key={version.id}>
                    <Version version={version} restoring={restoring} />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      </SheetBody>
    </>
  );
}

interface Restoring {
  readonly restore: (versionId: string) => Promise<void>;
  readonly isRunning: boolean;
  readonly failure: { readonly versionId: string; readonly error: RestoreFailure } | null;
}

/** The draft before it is set aside and can be restored in the same way: that is the undo. */
function useRestoring(onRestored: () => void): Restoring {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Restoring['failure']>(null);
  const [run, isRunning] = useTypedMutation(RestoreDocument);
  const restore = async (versionId: string): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, versionId } });
    switch (answer.__typename) {
      case 'VersionRestored': {
        const { number, kept, dropped, replacedVersionId } = answer;
        const setBack = dropped.filter(({ standsAt }) => standsAt !== null).length;
        onRestored();
        return void toast({
          message: intl.formatMessage({ id: 'scheduling.restore.done' }, { number, kept, dropped: dropped.length - setBack, setBack }),
          ...(replacedVersionId !== null && { undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void restore(replacedVersionId) } }),
        });
      }
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure({ versionId, error: answer });
      default:
        return assertNever(answer);
    }
  };
  return { restore, isRunning, failure };
}

interface VersionProps {
  readonly version: SchedulingVersionsQuery['scheduleVersions'][number];
  readonly restoring: Restoring;
}

function Version({ version, restoring }: VersionProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { score, restoredFromNumber } = version;
  const dropped = readFragment(DroppedParts, version.dropped);
  const { failure } = restoring;
  const reasons = { runUnderWay: intl.formatMessage({ id: 'scheduling.restore.runUnderWay' }), isDraft: intl.formatMessage({ id: 'scheduling.restore.isDraft' }) };
  return (
    <Panel
      title={<Link href={`/e/${slug}/organise/board?version=${version.id}`}><FormattedMessage id="scheduling.versions.number" values={{ number: version.number }} /></Link>}
      aside={<StateBadge tone={TONES[version.status] ?? 'neutral'}><FormattedMessage id={versionId(version.status)} values={{ number: version.number }} /></StateBadge>}
    >
      <p className={classes.quiet}>
        <FormattedMessage id="scheduling.version.meetings" values={{ count: version.meetings }} />
        {' · '}
        {version.publishedAt === null ? <FormattedMessage id="scheduling.versions.made" values={{ time: dayTime(version.createdAt) }} /> : <FormattedMessage id="scheduling.versions.published" values={{ time: dayTime(version.publishedAt) }} />}
        {restoredFromNumber !== null && (
          <>
            {' · '}
            <FormattedMessage id="scheduling.restore.from" values={{ number: restoredFromNumber }} />
          </>
        )}
      </p>
      {version.publishReason !== null && (
        <p className={classes.why}>
          <FormattedMessage id="scheduling.versions.reason" values={{ reason: version.publishReason }} />
        </p>
      )}
      {score && (
        <p className={classes.quiet}>
          <FormattedMessage id="scheduling.versions.score" values={{ placed: score.placed, agreed: score.agreed, gaps: score.gaps, spread: score.gapSpread }} />
        </p>
      )}
      {dropped.length > 0 && (
        <details className={classes.dropped} open={version.status === 'draft'}>
          <summary>
            <FormattedMessage id="scheduling.restore.dropped" values={{ count: dropped.length }} />
          </summary>
          <ul>
            {dropped.map((drop, at) => (
              <li key={at}>
                <b>
                  {drop.firstName} · {drop.secondName}
                </b>
                <span>{[drop.startsAt && dayTime(drop.startsAt), drop.table].filter(Boolean).join(', ')}</span>
                <span><FormattedMessage id={DROP_IDS[drop.reason] ?? 'scheduling.drop.noRoom'} values={{ time: drop.standsAt && dayTime(drop.standsAt) }} /></span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failure?.versionId === version.id && <UserErrorNote error={failure.error} reasons={reasons} />}
      {version.status !== 'draft' && (
        <div className={classes.restore}>
          <Button size="sm" loading={restoring.isRunning} onClick={() => void restoring.restore(version.id)}>
            <FormattedMessage id="scheduling.restore.act" />
          </Button>
          <Link href={`/e/${slug}/organise/versions/compare?from=${version.id}`}><FormattedMessage id="scheduling.compare.withNewest" /></Link>
        </div>
      )}
    </Panel>
  );
}
