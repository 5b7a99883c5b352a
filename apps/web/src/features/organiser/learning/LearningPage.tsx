import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Note, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { IconChartDots } from '@tabler/icons-react';
import { useEffect } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { QueryState, useAct, useEvent, UserErrorNote } from '../../../app/index.ts';
import { type LearningPartsFragment } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { MatchingViews } from '../gaps/MatchingViews.tsx';
import classes from '../organiser.module.css';
import { LearningParts, OrganiserLearningDocument, OrganiserTrainDocument } from './learning-documents.ts';
import { LearnedModel } from './LearnedModel.tsx';
import { useLearningReasons } from './use-learning-reasons.tsx';

const ASK_AGAIN_MS = 3_000;

/** What an event's lists have taught about how much each part of a match should weigh, and whether that is used. */
export function LearningPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserLearningDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const { startPolling, stopPolling } = query;
  const learning = readFragment(LearningParts, query.data?.affinityLearning);
  const isWaiting = learning?.models.some(({ status }) => status === 'waiting') ?? false;
  useEffect(() => {
    if (isWaiting) startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.learning.title" />} views={<MatchingViews open="learning" />} />
      <SheetBody>
        <QueryState query={{ ...query, data: learning ?? undefined }}>{(read) => <Learning learning={read} isWaiting={isWaiting} />}</QueryState>
      </SheetBody>
    </>
  );
}

function Learning({ learning, isWaiting }: { readonly learning: LearningPartsFragment; readonly isWaiting: boolean }) {
  const { slug } = useEvent();
  const reasons = useLearningReasons();
  const { act, failure, isRunning } = useAct(OrganiserTrainDocument, 'AffinityModelChanged', { refetchQueries: ['OrganiserLearning'] });
  const shown = learning.models.filter(({ status }) => status !== 'waiting');
  return (
    <div className={classes.narrowPage}>
      <p className={classes.lead}><FormattedMessage id="organiser.learning.lead" /></p>
      <Panel title={<FormattedMessage id="organiser.learning.there" />}>
        <Figures learning={learning} />
      </Panel>
      {!learning.isOver && <Note tone="info"><FormattedMessage id="organiser.learning.notOver" /></Note>}
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <div className={classes.actions}>
        <Button variant="filled" loading={isRunning} disabled={isWaiting} onClick={() => void act({ input: { eventSlug: slug } })}><FormattedMessage id={shown.length > 0 ? 'organiser.learning.retrain' : 'organiser.learning.train'} /></Button>
        <span role="status" className={classes.muted}>{isWaiting && <FormattedMessage id="organiser.learning.waiting" />}</span>
      </div>
      {shown.length === 0 ? <EmptyState icon={IconChartDots} title={<FormattedMessage id="organiser.learning.none" />} /> : shown.map((model) => <LearnedModel key={model.id} model={model} />)}
    </div>
  );
}

function Figures({ learning }: { readonly learning: LearningPartsFragment }) {
  const rows = [
    { id: 'organiser.learning.impressions', value: learning.impressions, least: null },
    { id: 'organiser.learning.viewers', value: learning.viewers, least: learning.leastViewers },
    { id: 'organiser.learning.decisions', value: learning.decisions, least: learning.leastDecisions },
    { id: 'organiser.learning.wanted', value: learning.wanted, least: learning.leastWanted },
    { id: 'organiser.learning.agreed', value: learning.agreed, least: null },
    { id: 'organiser.learning.scheduled', value: learning.scheduled, least: null },
    { id: 'organiser.learning.held', value: learning.held, least: null },
    { id: 'organiser.learning.goesOn', value: learning.goesOn, least: null },
  ] as const;
  return (
    <ul className={classes.facts}>
      {rows.map(({ id, value, least }) => (
        <li key={id}>
          <span><FormattedMessage id={id} /></span>
          <span>{least !== null && value < least && <span className={classes.muted}><FormattedMessage id="organiser.learning.least" values={{ least }} /> · </span>}<b><FormattedNumber value={value} /></b></span>
        </li>
      ))}
    </ul>
  );
}
