import { useIntl } from 'react-intl';

/** Sentences for what the server refuses about another time, by its stable reasons. */
export function useAnotherTimeReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return {
    meetingCancelled: intl.formatMessage({ id: 'agenda.another.meetingCancelled' }),
    overtaken: intl.formatMessage({ id: 'agenda.another.overtaken' }),
    started: intl.formatMessage({ id: 'agenda.cancel.started' }),
    afterCutoff: intl.formatMessage({ id: 'agenda.another.afterCutoff' }),
    heldByOrganiser: intl.formatMessage({ id: 'agenda.another.heldByOrganiser' }),
    askOpen: intl.formatMessage({ id: 'agenda.another.askOpen' }),
    asksUsedUp: intl.formatMessage({ id: 'agenda.another.asksUsedUp' }),
    movesUsedUp: intl.formatMessage({ id: 'agenda.another.movesUsedUp' }),
    expired: intl.formatMessage({ id: 'agenda.another.expired' }),
    notPossibleInStatus: intl.formatMessage({ id: 'agenda.another.answered' }),
    notYourTurn: intl.formatMessage({ id: 'agenda.another.notYourTurn' }),
    notOffered: intl.formatMessage({ id: 'agenda.another.overtaken' }),
    TimeTaken: intl.formatMessage({ id: 'agenda.another.taken' }),
  };
}
