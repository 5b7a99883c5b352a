import { useQuery, useSubscription } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { useAct, useEvent } from '../../app/index.ts';
import { AgendaChangedDocument } from './agenda-documents.ts';
import { AnswerMissingReportDocument, AnswerStandByDocument, ReportMissingDocument, SetOwnPresenceDocument, StandByDocument, WithdrawMissingReportDocument } from './stand-by-documents.ts';

const ASKED_AGAIN_MS = 60_000;

/** Presence, reports and the offer, asked again whenever they have changed and once a minute, because some of it ends by time alone. */
export function useStandBy() {
  const { slug } = useEvent();
  const query = useQuery(StandByDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', pollInterval: ASKED_AGAIN_MS });
  const { refetch } = query;
  useSubscription(AgendaChangedDocument, { variables: { eventSlug: slug }, ignoreResults: true, onData: () => void refetch().catch(() => undefined) });
  return query;
}

const AFTERWARDS = { refetchQueries: ['AgendaStandBy', 'AgendaPage'] } as const;

/** What a delegate can say on the day. */
export function useStandByActs() {
  const { slug: eventSlug } = useEvent();
  const presence = useAct(SetOwnPresenceDocument, 'StandBySaved', AFTERWARDS);
  const report = useAct(ReportMissingDocument, 'StandBySaved', AFTERWARDS);
  const answer = useAct(AnswerMissingReportDocument, 'StandBySaved', AFTERWARDS);
  const withdraw = useAct(WithdrawMissingReportDocument, 'StandBySaved', AFTERWARDS);
  const offer = useAct(AnswerStandByDocument, 'StandBySaved', AFTERWARDS);
  const all = [presence, report, answer, withdraw, offer];
  return {
    failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
    /** Which of them is on its way: the button of each waits for its own. */
    isMarking: presence.isRunning,
    isTelling: report.isRunning || answer.isRunning || withdraw.isRunning,
    isAnswering: offer.isRunning,
    setPresent: (isPresent: boolean) => begin(all, () => presence.act({ input: { eventSlug, isPresent } })),
    report: (meetingId: string) => begin(all, () => report.act({ input: { eventSlug, meetingId } })),
    answer: (meetingId: string, isHere: boolean) => begin(all, () => answer.act({ input: { eventSlug, meetingId, isHere } })),
    withdraw: (meetingId: string) => begin(all, () => withdraw.act({ input: { eventSlug, meetingId } })),
    take: (offerId: string, takes: boolean) => begin(all, () => offer.act({ input: { eventSlug, offerId, takes } })),
  };
}

/** One failure stands at a time: that of the act before is forgotten. */
function begin(all: readonly { readonly forget: () => void }[], act: () => Promise<unknown>): void {
  for (const { forget } of all) forget();
  void act();
}

export type StandByActs = ReturnType<typeof useStandByActs>;

const REASON_IDS = {
  notToday: 'agenda.standBy.refused.notToday',
  tooEarly: 'agenda.standBy.refused.tooEarly',
  over: 'agenda.standBy.refused.over',
  byVideo: 'agenda.standBy.refused.byVideo',
  meetingCancelled: 'agenda.standBy.refused.meetingCancelled',
  reportOpen: 'agenda.standBy.refused.reportOpen',
  answered: 'agenda.standBy.refused.answered',
  tooOften: 'agenda.standBy.refused.tooOften',
  notYours: 'agenda.standBy.refused.notYours',
  reportOver: 'agenda.standBy.refused.reportOver',
  offerOver: 'agenda.standBy.refused.offerOver',
  notPresent: 'agenda.standBy.refused.notPresent',
  alreadyTaken: 'agenda.standBy.refused.alreadyTaken',
} as const;

/** Sentences for what the server refuses. */
export function useStandByReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
}
