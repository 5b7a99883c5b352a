import { useEvent, useTypedMutation } from '../../app/index.ts';
import { AcceptRequestDocument, CancelAgreedDocument, CounterRequestDocument, DeclineRequestDocument, WithdrawRequestDocument } from './act-documents.ts';

/** The request as the reader saw it. */
export interface SeenRequest {
  readonly id: string;
  readonly version: number;
}

export interface TimeWish {
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  readonly partOfDay: '' | 'morning' | 'afternoon';
  readonly message: string;
}

/** The five steps of a request as functions of what was typed. */
export function useRequestActs({ id, version }: SeenRequest) {
  const { slug } = useEvent();
  const [runAccept, accepting] = useTypedMutation(AcceptRequestDocument);
  const [runWithdraw, withdrawing] = useTypedMutation(WithdrawRequestDocument);
  const [runDecline, declining] = useTypedMutation(DeclineRequestDocument);
  const [runCounter, countering] = useTypedMutation(CounterRequestDocument);
  const [runCancel, cancelling] = useTypedMutation(CancelAgreedDocument);
  const reference = { eventSlug: slug, requestId: id, version };
  return {
    isRunning: accepting || withdrawing || declining || countering || cancelling,
    accept: () => runAccept({ input: reference }),
    withdraw: () => runWithdraw({ input: reference }),
    decline: (reason: string) => runDecline({ input: { ...reference, reason: reason.trim() || null } }),
    counter: ({ day, partOfDay, message }: TimeWish) => runCounter({ input: { ...reference, day: day || null, partOfDay: partOfDay || null, message } }),
    cancel: (reason: string) => runCancel({ input: { ...reference, reason } }),
  };
}

export type RequestActs = ReturnType<typeof useRequestActs>;
/** Every outcome of a step with a request. */
export type ActAnswer = Awaited<ReturnType<RequestActs['accept']>> | Awaited<ReturnType<RequestActs['withdraw']>> | Awaited<ReturnType<RequestActs['decline']>> | Awaited<ReturnType<RequestActs['counter']>> | Awaited<ReturnType<RequestActs['cancel']>>;
