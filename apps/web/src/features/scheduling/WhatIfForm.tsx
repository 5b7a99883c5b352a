import { Button, NumberInput, Select } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, oneOf, useEvent, useTime, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingStartWhatIfMutation } from '../../gql/graphql.ts';
import classes from './what-if.module.css';
import { StartWhatIfDocument, WHAT_IF_KINDS, whatIfKind, type WhatIfFacts, type WhatIfPool } from './what-if-documents.ts';

type Failure = Exclude<Answer<SchedulingStartWhatIfMutation>, { __typename: 'WhatIfStarted' }>;

const SECONDS = 5;

/** Which change is tried out, and how much of it; a cure of a leftover comes filled in by the address. */
export function WhatIfForm({ board, pools, isWaiting, onStarted }: { readonly board: WhatIfFacts; readonly pools: readonly WhatIfPool[]; readonly isWaiting: boolean; readonly onStarted: () => void }) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const { slug } = useEvent();
  const { longDay } = useTime();
  const days = [...new Map(board.slots.map((slot) => [slot.day, slot.startsAt]))];
  const firms = firmsOf(board);
  const kinds = WHAT_IF_KINDS.filter((one) => one.of !== 'pool' || pools.length > 0);
  const rules = {
    kind: oneOf('scheduling.whatIf.kind', kinds.map((one) => one.kind)),
    day: oneOf('scheduling.disruption.day', days.map(([value]) => value)),
    firm: oneOf('scheduling.whatIf.firm', firms.map(({ value }) => value)),
    pool: oneOf('scheduling.whatIf.pool', pools.map(({ id }) => id)),
    amount: { labelId: 'scheduling.whatIf.amount', isKnown: (text: string) => /^([1-9]|[1-4]\d|50)$/.test(text) },
  };
  const [search] = useSearchParams();
  const asked = knownParams(search, rules);
  const [kind, setKind] = useState<string>(whatIfKind(asked.get('kind') ?? 'openTable').kind);
  const [day, setDay] = useState<string | null>(asked.get('day') ?? days[0]?.[0] ?? null);
  const [firm, setFirm] = useState<string | null>(asked.get('firm'));
  const [pool, setPool] = useState<string | null>(asked.get('pool') ?? pools[0]?.id ?? null);
  const [amount, setAmount] = useState<number | string>(Number(asked.get('amount')) || 1);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(StartWhatIfDocument);
  const { of, amountId } = whatIfKind(kind);
  const start = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, kind, day: of === 'organisation' ? null : day, registrationId: of === 'organisation' ? firm : null, poolId: of === 'pool' ? pool : null, amount: amountId === null ? 1 : Number(amount) || 0, seconds: SECONDS } });
    switch (answer.__typename) {
      case 'WhatIfStarted':
        return onStarted();
      case 'InvalidInput':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const reasons = { alreadyRunning: say('scheduling.whatIf.alreadyRunning'), noDraft: say('scheduling.versions.emptyLead'), unknown: say('scheduling.whatIf.unknown') };
  return (
    <Panel title={<FormattedMessage id="scheduling.whatIf.question" />}>
      <DroppedNote rules={rules}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void start(); }}>
        <Select className={classes.kind} allowDeselect={false} label={say('scheduling.whatIf.kind')} value={kind} onChange={(value) => value && setKind(value)} data={kinds.map((one) => ({ value: one.kind, label: say(one.labelId) }))} />
        {of === 'pool' && <Select allowDeselect={false} label={say('scheduling.whatIf.pool')} value={pool} onChange={setPool} data={pools.map(({ id, name }) => ({ value: id, label: name }))} />}
        {of === 'organisation' ? (
          <Select required searchable label={say('scheduling.whatIf.firm')} value={firm} onChange={setFirm} data={firms} />
        ) : (
          <Select allowDeselect={false} label={say('scheduling.disruption.day')} value={day} onChange={setDay} data={days.map(([value, startsAt]) => ({ value, label: longDay(startsAt) }))} />
        )}
        {amountId !== null && <NumberInput className={classes.amount} label={say(amountId)} min={1} max={50} allowDecimal={false} value={amount} onChange={setAmount} />}
        <Button type="submit" variant="filled" loading={isRunning} disabled={isWaiting}><FormattedMessage id="scheduling.whatIf.start" /></Button>
        {failure && <div className={classes.fault}><UserErrorNote error={failure} fieldLabels={{ amount: amountId === null ? '' : say(amountId), day: say('scheduling.disruption.day'), registrationId: say('scheduling.whatIf.firm'), poolId: say('scheduling.whatIf.pool'), kind: say('scheduling.whatIf.kind') }} reasons={reasons} /></div>}
      </form>
    </Panel>
  );
}

function firmsOf({ meetings, leftovers }: WhatIfFacts): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const pair of [...leftovers, ...meetings]) {
    names.set(pair.firstRegistrationId, pair.firstName);
    names.set(pair.secondRegistrationId, pair.secondName);
  }
  return [...names].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
}
