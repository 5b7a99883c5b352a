import { assertNever } from '@spilno/kernel';
import { useState } from 'react';
import { useEvent, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingDiscardRepairMutation } from '../../gql/graphql.ts';
import { DiscardRepairDocument } from './repair-documents.ts';

type Failure = Exclude<Answer<SchedulingDiscardRepairMutation>, { __typename: 'RepairDiscarded' }>;

/** Forgetting a repair, under way or done. */
export function useDiscardRepair(onDiscarded: () => void) {
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(DiscardRepairDocument);
  const discard = async (repairId: string): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, repairId } });
    switch (answer.__typename) {
      case 'RepairDiscarded':
      case 'NotFound':
        return onDiscarded();
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { discard, failure, isRunning };
}
