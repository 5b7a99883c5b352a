import { useQuery, useSubscription } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { useAct, useEvent, useSpelled } from '../../app/index.ts';
import { EndMissingReportDocument, FreeMissingTableDocument, OnTheDayChangedDocument, OnTheDayDocument } from './stand-by-documents.ts';

const ASKED_AGAIN_MS = 30_000;

/** The day, asked again whenever something of it has changed, and twice a minute, because slots begin and end by themselves. */
export function useOnTheDay() {
  const { slug } = useEvent();
  const query = useSpelled(useQuery(OnTheDayDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', pollInterval: ASKED_AGAIN_MS }));
  const { refetch } = query;
  useSubscription(OnTheDayChangedDocument, { variables: { eventSlug: slug }, ignoreResults: true, onData: () => void refetch().catch(() => undefined) });
  return query;
}

/** How often pages of the day look at the clock: reports can be made from a minute on. */
export const DAY_CLOCK_MS = 5_000;

const AFTERWARDS = { refetchQueries: ['SchedulingOnTheDay'] } as const;

/** What an organiser says of a table: it is free, or they meet after all. */
export function useTableActs() {
  const { slug: eventSlug } = useEvent();
  const free = useAct(FreeMissingTableDocument, 'OnTheDaySaved', AFTERWARDS);
  const end = useAct(EndMissingReportDocument, 'OnTheDaySaved', AFTERWARDS);
  return {
    failure: free.failure ?? end.failure,
    isRunning: free.isRunning || end.isRunning,
    free: (meetingId: string) => {
      end.forget();
      void free.act({ input: { eventSlug, meetingId } });
    },
    end: (meetingId: string) => {
      free.forget();
      void end.act({ input: { eventSlug, meetingId } });
    },
  };
}

export type TableActs = ReturnType<typeof useTableActs>;

const REASON_IDS = {
  notToday: 'scheduling.standBy.refused.notToday',
  tooEarly: 'scheduling.standBy.refused.tooEarly',
  over: 'scheduling.standBy.refused.over',
  byVideo: 'scheduling.standBy.refused.byVideo',
  meetingCancelled: 'scheduling.standBy.refused.meetingCancelled',
  reportOpen: 'scheduling.standBy.refused.reportOpen',
  reportOver: 'scheduling.standBy.refused.reportOver',
} as const;

/** Sentences for what the server refuses. */
export function useOnTheDayReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
}
