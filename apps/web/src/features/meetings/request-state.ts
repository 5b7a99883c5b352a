import { type Tone } from '@spilno/ui';

/** What decides how a request is shown and what can be done with it. */
export interface RequestState {
  readonly status: string;
  readonly isOwn: boolean;
  readonly isMyTurn: boolean;
}

const STATUS_IDS: Readonly<Record<string, string>> = {
  pending: 'meetings.status.pending',
  countered: 'meetings.status.countered',
  accepted: 'meetings.status.accepted',
  declined: 'meetings.status.declined',
  withdrawn: 'meetings.status.withdrawn',
  expired: 'meetings.status.expired',
  cancelled: 'meetings.status.cancelled',
};

export interface RequestWord {
  readonly id: string;
  readonly tone: Tone;
  readonly dot: 'filled' | 'hollow';
}

/** The state in a word: whose turn it is while it waits, and what became of it. */
export function requestWord({ status, isMyTurn }: RequestState): RequestWord {
  if (isMyTurn) return { id: 'meetings.status.yourAnswer', tone: 'warn', dot: 'filled' };
  const id = STATUS_IDS[status] ?? 'meetings.status.pending';
  if (status === 'accepted') return { id, tone: 'ok', dot: 'filled' };
  if (status === 'cancelled') return { id, tone: 'danger', dot: 'filled' };
  return { id, tone: 'neutral', dot: isWaiting(status) ? 'hollow' : 'filled' };
}

export type RequestAct = 'accept' | 'counter' | 'decline' | 'withdraw' | 'cancel';

/** Whether somebody has still to answer. */
export const isWaiting = (status: string): boolean => status === 'pending' || status === 'countered';

/** What the reader's organisation can do with a request, most wanted first: the side on turn answers, the other takes back. */
export function possibleActs({ status, isMyTurn }: Omit<RequestState, 'isOwn'>): readonly RequestAct[] {
  if (status === 'accepted') return ['cancel'];
  if (!isWaiting(status)) return [];
  return isMyTurn ? ['accept', 'counter', 'decline'] : ['withdraw'];
}
