import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

const REASON_IDS = {
  notPossibleInStatus: 'meetings.reason.notPossibleInStatus',
  notYourTurn: 'meetings.reason.notYourTurn',
  requestExpired: 'meetings.reason.requestExpired',
  requestsClosed: 'meetings.reason.requestsClosed',
  afterCutoff: 'meetings.reason.afterCutoff',
  otherIsFull: 'meetings.reason.otherIsFull',
  requestAlreadyOpen: 'meetings.reason.requestAlreadyOpen',
  alreadyAgreed: 'meetings.reason.alreadyAgreed',
  excludedByYou: 'meetings.reason.excludedByYou',
  notOfThePair: 'meetings.reason.notOfThePair',
  QuotaExceeded: 'meetings.reason.quota',
} as const;

/** Sentences for everything a request can be refused for. */
export function useRequestReasons(): Readonly<Record<string, ReactNode>> {
  const intl = useIntl();
  return useMemo(() => Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })])), [intl]);
}
