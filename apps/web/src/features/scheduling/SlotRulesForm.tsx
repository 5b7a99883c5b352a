import { MultiSelect } from '@mantine/core';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import { MeetingRuleForm } from './MeetingRuleForm.tsx';

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
  const { act, failure, isRunning } = useAct(SetSlotRulesDocument, 'SlotRulesSet');
  const slots = board.slots.map(({ id, startsAt }) => ({ value: id, label: dayTime(startsAt) }));
  const keep = async (): Promise<void> => {
    if (!(await act({ input: { eventSlug: slug, agreementId, neverSlotIds: never, preferredSlotIds: preferred } }))) return;
    toast({ message: say('scheduling.slotRules.kept') });
    onChanged();
  };
  return (
    <MeetingRuleForm
      title={<FormattedMessage id="scheduling.slotRules.title" values={{ never: of('never').length, preferred: of('prefer').length }} />}
      isOpen={never.length + preferred.length > 0}
      hint={<FormattedMessage id="scheduling.slotRules.hint" />}
      keep={<FormattedMessage id="scheduling.slotRules.keep" />}
      isRunning={isRunning}
      failure={failure && <UserErrorNote error={failure} fieldLabels={{ neverSlotIds: say('scheduling.slotRules.never'), preferredSlotIds: say('scheduling.slotRules.prefer') }} reasons={{ standsThere: say('scheduling.slotRules.standsThere'), held: say('scheduling.slotRules.held') }} />}
      onKeep={() => void keep()}
    >
      <MultiSelect searchable clearable label={say('scheduling.slotRules.never')} data={slots.filter(({ value }) => !preferred.includes(value))} value={never} onChange={setNever} />
      <MultiSelect searchable clearable label={say('scheduling.slotRules.prefer')} data={slots.filter(({ value }) => !never.includes(value))} value={preferred} onChange={setPreferred} />
    </MeetingRuleForm>
  );
}
