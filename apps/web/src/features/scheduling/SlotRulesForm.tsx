import { Button, MultiSelect } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingSetSlotRulesMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';

const SetSlotRulesDocument = graphql(`
  mutation SchedulingSetSlotRules($input: SetSlotRulesInput!) {
    setSlotRules(input: $input) {
      ... on SlotRulesSet {
        agreementId
      }
      ...UserErrorParts
    }
  }
`);

type Failure = Exclude<Answer<SchedulingSetSlotRulesMutation>, { __typename: 'SlotRulesSet' }>;

/** Where a meeting is never and where it is rather held: kept through all runs and versions, told to nobody. */
export function SlotRulesForm({ board, agreementId, onChanged }: { readonly board: Board; readonly agreementId: string; readonly onChanged: () => void }) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const of = (rule: string) => board.slotRules.filter((one) => one.agreementId === agreementId && one.rule === rule && board.slots.some(({ id }) => id === one.slotId)).map(({ slotId }) => slotId);
  const [never, setNever] = useState(() => of('never'));
  const [preferred, setPreferred] = useState(() => of('prefer'));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(SetSlotRulesDocument);
  const slots = board.slots.map(({ id, startsAt }) => ({ value: id, label: dayTime(startsAt) }));
  const save = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, agreementId, neverSlotIds: never, preferredSlotIds: preferred } });
    switch (answer.__typename) {
      case 'SlotRulesSet':
        toast({ message: say('scheduling.slotRules.kept') });
        return onChanged();
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <details className={classes.changes} open={never.length + preferred.length > 0}>
      <summary><FormattedMessage id="scheduling.slotRules.title" values={{ never: of('never').length, preferred: of('prefer').length }} /></summary>
      <form className={classes.stack} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <MultiSelect searchable clearable label={say('scheduling.slotRules.never')} data={slots.filter(({ value }) => !preferred.includes(value))} value={never} onChange={setNever} />
        <MultiSelect searchable clearable label={say('scheduling.slotRules.prefer')} data={slots.filter(({ value }) => !never.includes(value))} value={preferred} onChange={setPreferred} />
        <p className={classes.quiet}><FormattedMessage id="scheduling.slotRules.hint" /></p>
        {failure && <UserErrorNote error={failure} fieldLabels={{ neverSlotIds: say('scheduling.slotRules.never'), preferredSlotIds: say('scheduling.slotRules.prefer') }} reasons={{ standsThere: say('scheduling.slotRules.standsThere'), held: say('scheduling.slotRules.held') }} />}
        <Button type="submit" loading={isRunning}><FormattedMessage id="scheduling.slotRules.keep" /></Button>
      </form>
    </details>
  );
}
