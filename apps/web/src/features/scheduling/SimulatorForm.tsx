import { Button, NumberInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDecimals, useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingStartSimulationMutation } from '../../gql/graphql.ts';
import { type SimulationFacts, StartSimulationDocument } from './simulator-documents.ts';
import { ASSUMPTIONS, type FormValues, inputOf, SOURCE_IDS, TYPE_IDS } from './simulator-form.ts';
import { shareOfTopTenth } from './simulator-words.ts';
import classes from './simulator.module.css';

type Failure = Exclude<Answer<SchedulingStartSimulationMutation>, { __typename: 'SimulationStarted' }>;

interface SimulatorFormProps {
  readonly facts: SimulationFacts;
  readonly initial: FormValues;
  /** One is under way: it has to end first. */
  readonly isWaiting: boolean;
  readonly onStarted: (simulationId: string) => void;
}

/** Who comes, what room there is, and what nobody knows yet. */
export function SimulatorForm({ facts, initial, isWaiting, onStarted }: SimulatorFormProps) {
  const intl = useIntl();
  const decimals = useDecimals();
  const say = (id: string) => intl.formatMessage({ id });
  const { slug } = useEvent();
  const [values, setValues] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(StartSimulationDocument);
  const set = (change: Partial<FormValues>) => setValues((old) => ({ ...old, ...change }));
  const start = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, ...inputOf(values, facts.slotsOfDay), samples: 100 } });
    switch (answer.__typename) {
      case 'SimulationStarted':
        return onStarted(answer.simulationId);
      case 'InvalidInput':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const whole = (name: 'tables' | 'days' | 'slots' | 'below' | 'floor', label: string, least: number, most: number) => (
    <NumberInput label={label} min={least} max={most} allowDecimal={false} value={values[name]} onChange={(value) => set({ [name]: value })} />
  );
  const labels = { tables: say('scheduling.simulator.tables'), slotsOfDay: say('scheduling.simulator.slots'), types: say('scheduling.simulator.firms'), below: say('scheduling.simulator.below'), floor: say('scheduling.simulator.floor'), ...Object.fromEntries(ASSUMPTIONS.map(({ name, labelId }) => [name, say(labelId)])) };
  const reasons = { alreadyRunning: say('scheduling.simulator.alreadyRunning'), noFirms: say('scheduling.simulator.fault.noFirms'), noPartners: say('scheduling.simulator.fault.noPartners'), noTables: say('scheduling.simulator.fault.noTables'), noSlots: say('scheduling.simulator.fault.noSlots'), badNumber: say('scheduling.simulator.fault.badNumber'), unknown: say('scheduling.simulator.fault.unknown') };
  return (
    <Panel title={<FormattedMessage id="scheduling.simulator.question" />}>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void start(); }}>
        <fieldset className={classes.group}>
          <legend><FormattedMessage id="scheduling.simulator.firms" /></legend>
          <p className={classes.quiet}><FormattedMessage id="scheduling.simulator.firmsLead" /></p>
          <div className={classes.fields}>
            {facts.firms.map(({ typeCode }) => (
              <NumberInput key={typeCode} label={say(TYPE_IDS[typeCode] ?? 'scheduling.simulator.firms')} min={0} max={3_000} allowDecimal={false} value={values.firms[typeCode] ?? 0} onChange={(value) => set({ firms: { ...values.firms, [typeCode]: value } })} />
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend><FormattedMessage id="scheduling.simulator.room" /></legend>
          <p className={classes.quiet}><FormattedMessage id="scheduling.simulator.roomLead" /></p>
          <div className={classes.fields}>
            {whole('tables', say('scheduling.simulator.tables'), 0, 1_000)}
            {whole('days', say('scheduling.simulator.days'), 0, 14)}
            {whole('slots', say('scheduling.simulator.slots'), 0, 48)}
            {whole('below', say('scheduling.simulator.below'), 1, 50)}
            {whole('floor', say('scheduling.simulator.floor'), 0, 50)}
          </div>
          <p className={classes.quiet}><FormattedMessage id="scheduling.simulator.floorLead" /></p>
        </fieldset>
        <fieldset className={classes.group}>
          <legend><FormattedMessage id="scheduling.simulator.assumed" /></legend>
          <p className={classes.quiet}><FormattedMessage id="scheduling.simulator.assumedLead" /></p>
          <div className={classes.fields} data-wide>
            {ASSUMPTIONS.map(({ name, labelId, whyId, isShare, least, most, step }) => (
              <NumberInput
                key={name} label={say(labelId)} description={<FormattedMessage id={SOURCE_IDS[facts.sources.find((one) => one.name === name)?.source ?? ''] ?? whyId} values={{ share: shareOfTopTenth(Number(values.assumptions.fameSpread) || 0), proposed: intl.formatNumber(facts.assumptions[name], isShare ? { style: 'percent' } : undefined) }} />}
                suffix={isShare ? ' %' : undefined} min={least} max={most} step={step} decimalScale={isShare ? 1 : 2} {...decimals} value={values.assumptions[name]} onChange={(value) => set({ assumptions: { ...values.assumptions, [name]: value } })}
              />
            ))}
          </div>
        </fieldset>
        <div className={`${classes.actions} ${classes.send}`}>
          <Button type="submit" variant="filled" loading={isRunning} disabled={isWaiting}><FormattedMessage id="scheduling.simulator.start" /></Button>
          <span className={classes.quiet}><FormattedMessage id="scheduling.simulator.startLead" /></span>
        </div>
        {failure && <UserErrorNote error={failure} fieldLabels={labels} reasons={reasons} />}
      </form>
    </Panel>
  );
}
