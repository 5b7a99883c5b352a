import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, NumberInput, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useDraft, useEvent, UserErrorNote, useSpelled, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingBeginDisruptionMutation } from '../../gql/graphql.ts';
import { TimeField, wallTimeOf } from '../organiser/index.ts';
import classes from './disruption.module.css';
import { BeginDisruptionDocument, DisruptionPreviewDocument, type DisruptionDays } from './disruption-documents.ts';
import { firstOrder, toInput, type DisruptionOrder } from './disruption-order.ts';
import { DisruptionPreviewPane } from './DisruptionPreviewPane.tsx';
import { DisruptionWays } from './DisruptionWays.tsx';
import { useDisruptionReasons } from './use-disruption-reasons.ts';

/** Nothing is worked out while somebody still types. */
const TYPING_MS = 300;

type Failure = Exclude<Answer<SchedulingBeginDisruptionMutation>, { __typename: 'DisruptionBegun' }>;

/** What the disruption is, on one side; on the other what it would do, worked out anew with every change. */
export function DisruptionForm({ days, onBegun }: { readonly days: DisruptionDays; readonly onBegun: () => void }) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const { slug, timeZone, clockOffsetMs } = useEvent();
  const { longDay } = useTime();
  const { fieldLabels, reasons } = useDisruptionReasons();
  // What was typed on another day is none for today.
  const draftKey = `scheduling:disruption:${slug}:${days.now.slice(0, 10)}`;
  const [order, setOrder, orderDraft] = useDraft<DisruptionOrder>(draftKey, firstOrder(days, timeZone));
  const [reason, setReason, reasonDraft] = useDraft(`${draftKey}:reason`, say('scheduling.disruption.reasonFirst'));
  const set = (changes: Partial<DisruptionOrder>) => setOrder((before) => ({ ...before, ...changes }));
  const [settled] = useDebouncedValue(order, TYPING_MS);
  const input = toInput(settled, slug, timeZone);
  const isTyping = settled !== order;
  const query = useSpelled(useQuery(DisruptionPreviewDocument, { variables: { input: input! }, skip: input === null, fetchPolicy: 'no-cache' }));
  const answer = (query.data ?? query.previousData)?.disruptionPreview;
  const preview = answer?.__typename === 'DisruptionPreview' ? answer : null;
  const { begin, failure, isRunning } = useBeginning(() => {
    orderDraft.clear();
    reasonDraft.clear();
    onBegun();
  });
  const start = (isRehearsal: boolean) => input && preview && void begin({ ...input, reason, isRehearsal, publishedVersionId: preview.publishedVersionId, publishedRevision: preview.publishedRevision });
  return (
    <div className={classes.columns}>
      <Panel title={<FormattedMessage id="scheduling.disruption.what" />}>
        <form className={classes.form} onSubmit={(event) => { event.preventDefault(); start(false); }}>
          <SegmentedControl fullWidth aria-label={say('scheduling.disruption.what')} value={order.kind} onChange={(kind) => set({ kind: kind === 'video' ? 'video' : 'times' })} data={[{ value: 'times', label: say('scheduling.disruption.times') }, { value: 'video', label: say('scheduling.disruption.video') }]} />
          <div className={classes.row}>
            <Select label={say('scheduling.disruption.day')} allowDeselect={false} value={order.from.date} onChange={(date) => date && set({ from: { ...order.from, date } })} data={days.days.map(({ date, slots }) => ({ value: date, label: slots[0] ? longDay(slots[0].startsAt) : date }))} />
            <TimeField label={say('scheduling.disruption.from')} value={order.from.time} onChange={(time) => set({ from: { ...order.from, time } })} />
            <Button onClick={() => set({ from: wallTimeOf(new Date(Date.now() + clockOffsetMs).toISOString(), timeZone) })}><FormattedMessage id="scheduling.disruption.now" /></Button>
          </div>
          {order.kind === 'times' ? (
            <>
              <NumberInput label={say('scheduling.disruption.minutes')} description={say('scheduling.disruption.minutesHint')} min={1} max={720} allowDecimal={false} value={order.minutes} onChange={(minutes) => set({ minutes })} />
              <DisruptionWays choices={preview?.choices ?? []} order={order} onChange={set} />
              {(preview?.interrupted ?? 0) > 0 && (
                <fieldset className={classes.set}>
                  <legend><FormattedMessage id="scheduling.disruption.interrupted" values={{ count: preview!.interrupted, time: order.from.time }} /></legend>
                  <SegmentedControl fullWidth aria-label={say('scheduling.disruption.interruptedLabel')} value={order.interrupted} onChange={(interrupted) => set({ interrupted: interrupted === 'held' ? 'held' : 'resumed' })} data={[{ value: 'resumed', label: say('scheduling.disruption.resumed') }, { value: 'held', label: say('scheduling.disruption.held') }]} />
                </fieldset>
              )}
            </>
          ) : (
            <>
              <Checkbox label={say('scheduling.disruption.allDays')} checked={order.allDays} onChange={(event) => set({ allDays: event.currentTarget.checked })} />
              <p className={classes.hint}><FormattedMessage id="scheduling.disruption.videoHint" /></p>
            </>
          )}
          <Textarea required autosize minRows={2} maxLength={500} label={say('scheduling.disruption.reason')} description={say('scheduling.disruption.reasonHint')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          {failure && <UserErrorNote error={failure} text={reason} fieldLabels={fieldLabels} reasons={reasons} onReload={() => void query.refetch().catch(() => undefined)} />}
          <div className={classes.actions}>
            <Button type="submit" variant="filled" loading={isRunning} disabled={!preview || isTyping}><FormattedMessage id="scheduling.disruption.begin" /></Button>
            <Button disabled={!preview || isTyping || isRunning} onClick={() => start(true)}><FormattedMessage id="scheduling.disruption.rehearse" /></Button>
          </div>
          <p className={classes.hint}><FormattedMessage id="scheduling.disruption.beginHint" /></p>
        </form>
      </Panel>
      <DisruptionPreviewPane answer={answer ?? null} isStale={query.loading || isTyping || input === null} hasFailed={query.error !== undefined && !query.loading} onAgain={() => void query.refetch().catch(() => undefined)} />
    </div>
  );
}

function useBeginning(onBegun: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(BeginDisruptionDocument);
  const begin = async (input: Parameters<typeof run>[0]['input']): Promise<void> => {
    setFailure(null);
    const answer = await run({ input });
    switch (answer.__typename) {
      case 'DisruptionBegun':
        toast({ message: intl.formatMessage({ id: input.isRehearsal ? 'scheduling.disruption.rehearsing' : 'scheduling.disruption.begun' }) });
        return onBegun();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { begin, failure, isRunning };
}
