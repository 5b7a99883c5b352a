import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';

const REASON_IDS = {
  notAfterStart: 'organiser.reason.notAfterStart',
  notATime: 'organiser.reason.notATime',
  notACountry: 'organiser.reason.notACountry',
  noSlot: 'organiser.reason.noSlot',
  twice: 'organiser.reason.twice',
  outsideDay: 'organiser.reason.outsideDay',
  overlaps: 'organiser.reason.overlaps',
  tooMany: 'organiser.reason.tooMany',
  dayInOlderSchedule: 'organiser.reason.dayInOlderSchedule',
  meetingsInParallel: 'organiser.reason.meetingsInParallel',
  twoLanguages: 'organiser.reason.twoLanguages',
  alreadyOpen: 'organiser.reason.alreadyOpen',
  alreadyClosed: 'organiser.reason.alreadyClosed',
} as const;

/** Sentences for the reasons a change of the set-up is refused for. */
export function useSetupReasons(): Readonly<Record<string, ReactNode>> {
  const intl = useIntl();
  return Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
}
