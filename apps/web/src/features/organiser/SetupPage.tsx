import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, NumberInput } from '@mantine/core';
import { Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useTime, useTypedMutation } from '../../app/index.ts';
import { type OrganiserSetupQuery } from '../../gql/graphql.ts';
import { ChangeOutcome, type SetupAnswer } from './ChangeOutcome.tsx';
import { OrganiserCloseWishesDocument, OrganiserOpenMatchingDocument, OrganiserSetPolicyDocument, OrganiserSetProgrammeDocument } from './setup-changes.ts';
import { OrganiserSetupDocument } from './setup-parts.ts';
import classes from './organiser.module.css';

type Setup = OrganiserSetupQuery['eventSetup'];

/** The rules of the event, each part saved by itself. */
export function SetupPage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useQuery(OrganiserSetupDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.setup.title" />} meta={query.data && zone(query.data.eventSetup.now)} />
      <SheetBody>
        <QueryState query={query}>{({ eventSetup }) => <Parts key={eventSetup.version} setup={eventSetup} onReload={() => void query.refetch().catch(() => undefined)} />}</QueryState>
      </SheetBody>
    </>
  );
}

function Parts({ setup, onReload }: { readonly setup: Setup; readonly onReload: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const [answer, setAnswer] = useState<SetupAnswer | null>(null);
  const [slotMinutes, setSlotMinutes] = useState(setup.slotMinutes);
  const [policy, setPolicy] = useState({
    requestExpiryHours: setup.requestExpiryHours, changeCutoffMinutes: setup.changeCutoffMinutes, mutualWishesAgree: setup.mutualWishesAgree, parallelMeetings: setup.parallelMeetings, macroRegionMinimum: setup.macroRegionMinimum,
  });
  const [open] = useTypedMutation(OrganiserOpenMatchingDocument);
  const [close] = useTypedMutation(OrganiserCloseWishesDocument);
  const [savePolicy, isSaving] = useTypedMutation(OrganiserSetPolicyDocument);
  const [saveProgramme, isPlanning] = useTypedMutation(OrganiserSetProgrammeDocument);
  const base = { eventSlug: slug, version: setup.version };
  const take = (outcome: SetupAnswer): void => {
    setAnswer(outcome);
    if (outcome.__typename === 'EventSetup') onReload();
  };
  const days = setup.days.map(({ date, startsAt, endsAt, breaks }) => ({ date, startsAt, endsAt, breaks: breaks.map((pause) => ({ label: pause.label, startsAt: pause.startsAt, endsAt: pause.endsAt })) }));
  const number = (field: 'requestExpiryHours' | 'changeCutoffMinutes' | 'parallelMeetings' | 'macroRegionMinimum', label: string) => (
    <NumberInput label={label} value={policy[field]} onChange={(value) => setPolicy((old) => ({ ...old, [field]: Number(value) || 0 }))} />
  );
  return (
    <div className={classes.page}>
      {answer && <ChangeOutcome answer={answer} onReload={onReload} />}
      <div className={classes.columns}>
        <Panel title={<FormattedMessage id="organiser.setup.matching" />}>
          <div className={classes.form}>
            {setup.matchingOpenedAt
              ? <FormattedMessage id="organiser.setup.openSince" values={{ since: dayTime(setup.matchingOpenedAt) }} />
              : <Button variant="filled" onClick={() => void open({ input: base }).then(take)}><FormattedMessage id="organiser.setup.open" /></Button>}
            {setup.wishesCloseAt && <FormattedMessage id="organiser.setup.wishesClose" values={{ at: dayTime(setup.wishesCloseAt) }} />}
            {setup.matchingOpenedAt && <Button variant="default" onClick={() => void close({ input: base }).then(take)}><FormattedMessage id="organiser.setup.closeWishes" /></Button>}
          </div>
        </Panel>
        <Panel title={<FormattedMessage id="organiser.setup.programme" />}>
          <div className={classes.form}>
            <ul className={classes.facts}>
              {setup.days.map((day) => <li key={day.id}><span>{day.date}, {day.startsAt}–{day.endsAt}</span><FormattedMessage id="organiser.setup.slots" values={{ count: day.slots.length }} /></li>)}
            </ul>
            <NumberInput label={intl.formatMessage({ id: 'organiser.setup.slotMinutes' })} min={5} max={240} value={slotMinutes} onChange={(value) => setSlotMinutes(Number(value) || 0)} />
            <Button variant="default" loading={isPlanning} onClick={() => void saveProgramme({ input: { ...base, slotMinutes, days } }).then(take)}><FormattedMessage id="app.action.save" /></Button>
          </div>
        </Panel>
        <Panel title={<FormattedMessage id="organiser.setup.policy" />}>
          <div className={classes.form}>
            {number('requestExpiryHours', intl.formatMessage({ id: 'organiser.setup.expiry' }))}
            {number('changeCutoffMinutes', intl.formatMessage({ id: 'organiser.setup.cutoff' }))}
            {number('parallelMeetings', intl.formatMessage({ id: 'organiser.setup.parallel' }))}
            {number('macroRegionMinimum', intl.formatMessage({ id: 'organiser.setup.region' }))}
            <Checkbox label={intl.formatMessage({ id: 'organiser.setup.mutual' })} checked={policy.mutualWishesAgree} onChange={(change) => { const { checked } = change.currentTarget; setPolicy((old) => ({ ...old, mutualWishesAgree: checked })); }} />
            <Button variant="default" loading={isSaving} onClick={() => void savePolicy({ input: { ...base, ...policy } }).then(take)}><FormattedMessage id="app.action.save" /></Button>
          </div>
        </Panel>
      </div>
    </div>
  );
}
