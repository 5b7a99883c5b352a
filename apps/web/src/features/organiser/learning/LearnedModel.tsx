import { Button } from '@mantine/core';
import { DataTable, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../../app/index.ts';
import { type LearningPartsFragment } from '../../../gql/graphql.ts';
import classes from '../organiser.module.css';
import { OrganiserStopModelDocument, OrganiserUseModelDocument } from './learning-documents.ts';
import { useLearningReasons } from './use-learning-reasons.tsx';

type Model = LearningPartsFragment['models'][number];

const REFETCH = { refetchQueries: ['OrganiserLearning'] };
const PART_IDS: Readonly<Record<string, string>> = {
  capability: 'organiser.learning.capability', quantity: 'organiser.learning.quantity', leadTime: 'organiser.learning.leadTime', place: 'organiser.learning.place', forms: 'organiser.learning.forms', certificate: 'organiser.learning.certificate',
};
const REFUSAL_IDS: Readonly<Record<string, string>> = {
  tooFewDecisions: 'organiser.learning.tooFewDecisions', tooFewWanted: 'organiser.learning.tooFewWanted', tooFewUnwanted: 'organiser.learning.tooFewUnwanted', tooFewViewers: 'organiser.learning.tooFewViewers', nothingLearned: 'organiser.learning.nothingLearned',
};

/** What was learned once: how it fares beside the weights by hand, what it would weigh, and the way to use it where it is better. */
export function LearnedModel({ model }: { readonly model: Model }) {
  const { dayTime } = useTime();
  if (model.refusal !== null) {
    return (
      <Panel title={<State model={model} />}>
        <p><FormattedMessage id={REFUSAL_IDS[model.refusal] ?? 'organiser.learning.nothingLearned'} values={{ found: model.found ?? 0, least: model.least ?? 0 }} /></p>
        <p className={classes.muted}>{dayTime(model.trainedAt)}</p>
      </Panel>
    );
  }
  return (
    <Panel title={<State model={model} />}>
      <div className={classes.page}>
        <p><FormattedMessage id="organiser.learning.of" values={{ time: dayTime(model.trainedAt), decisions: model.decisions, positives: model.positives, heldOut: model.heldOutDecisions, firms: model.heldOutFirms }} /></p>
        <Measures model={model} />
        <Weights model={model} />
        <Act model={model} />
      </div>
    </Panel>
  );
}

function State({ model: { refusal, isUsed, isBetter, usedSince } }: { readonly model: Model }) {
  const { dayTime } = useTime();
  if (refusal !== null) return <StateBadge dot="hollow"><FormattedMessage id="organiser.learning.refused" /></StateBadge>;
  if (isUsed) return <StateBadge tone="ok"><FormattedMessage id="organiser.learning.used" values={{ time: usedSince ? dayTime(usedSince) : '' }} /></StateBadge>;
  return isBetter ? <StateBadge tone="info" dot="hollow"><FormattedMessage id="organiser.learning.better" /></StateBadge> : <StateBadge dot="hollow"><FormattedMessage id="organiser.learning.notBetter" /></StateBadge>;
}

function Measures({ model: { logLoss, ndcg } }: { readonly model: Model }) {
  const rows = [{ id: 'organiser.learning.logLoss', figure: logLoss }, { id: 'organiser.learning.ndcg', figure: ndcg }].flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
  const number = (value: number) => <FormattedNumber value={value} minimumFractionDigits={3} maximumFractionDigits={3} />;
  return (
    <DataTable
      caption={<FormattedMessage id="organiser.learning.measure" />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: <FormattedMessage id="organiser.learning.measure" />, cell: ({ id }) => <FormattedMessage id={id} />, rowHeader: true },
        { id: 'byHand', header: <FormattedMessage id="organiser.learning.byHand" />, cell: ({ figure }) => number(figure.byHand), align: 'end' },
        { id: 'learned', header: <FormattedMessage id="organiser.learning.learned" />, cell: ({ figure }) => number(figure.learned), align: 'end' },
        { id: 'difference', header: <FormattedMessage id="organiser.learning.difference" />, cell: ({ figure }) => <>{number(figure.difference)} [{number(figure.low)}, {number(figure.high)}]</>, align: 'end' },
      ]}
    />
  );
}

function Weights({ model: { parts } }: { readonly model: Model }) {
  const hundredths = (value: number) => <FormattedNumber value={Math.round(100 * value)} />;
  return (
    <DataTable
      caption={<FormattedMessage id="organiser.learning.weights" />}
      rows={parts}
      rowKey={({ code }) => code}
      columns={[
        { id: 'part', header: <FormattedMessage id="organiser.learning.part" />, cell: ({ code }) => <FormattedMessage id={PART_IDS[code] ?? 'organiser.learning.capability'} />, rowHeader: true },
        { id: 'byHand', header: <FormattedMessage id="organiser.learning.byHand" />, cell: ({ byHand }) => hundredths(byHand), align: 'end' },
        { id: 'learned', header: <FormattedMessage id="organiser.learning.learned" />, cell: ({ learned }) => hundredths(learned), align: 'end' },
      ]}
    />
  );
}

function Act({ model }: { readonly model: Model }) {
  const { slug } = useEvent();
  const reasons = useLearningReasons();
  const use = useAct(OrganiserUseModelDocument, 'AffinityModelChanged', REFETCH);
  const stop = useAct(OrganiserStopModelDocument, 'AffinityModelChanged', REFETCH);
  const failure = use.failure ?? stop.failure;
  if (!model.isUsed && !model.isBetter) return null;
  return (
    <>
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <div className={classes.actions}>
        {model.isUsed ? (
          <Button loading={stop.isRunning} onClick={() => void stop.act({ input: { eventSlug: slug } })}><FormattedMessage id="organiser.learning.stop" /></Button>
        ) : (
          <Button loading={use.isRunning} onClick={() => void use.act({ input: { eventSlug: slug, modelId: model.id } })}><FormattedMessage id="organiser.learning.use" /></Button>
        )}
      </div>
    </>
  );
}
