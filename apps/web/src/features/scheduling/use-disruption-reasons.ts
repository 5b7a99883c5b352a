import { useIntl } from 'react-intl';

const REASON_IDS = {
  past: 'scheduling.disruption.refused.past',
  outsideEvent: 'scheduling.disruption.refused.outsideEvent',
  nothingAfter: 'scheduling.disruption.refused.nothingAfter',
  pastMidnight: 'scheduling.disruption.refused.pastMidnight',
  intoNextDay: 'scheduling.disruption.refused.intoNextDay',
  disruptionOpen: 'scheduling.disruption.refused.disruptionOpen',
  runUnderWay: 'scheduling.disruption.refused.runUnderWay',
  noLongerValid: 'scheduling.disruption.refused.noLongerValid',
  notPublished: 'scheduling.disruption.refused.notPublished',
  alreadyPublished: 'scheduling.disruption.refused.alreadyPublished',
  rehearsal: 'scheduling.disruption.refused.rehearsal',
  publishedChanged: 'scheduling.disruption.refused.publishedChanged',
  notHttps: 'scheduling.disruption.refused.notHttps',
  notAnAddress: 'scheduling.disruption.refused.notAnAddress',
  holdsPassword: 'scheduling.disruption.refused.holdsPassword',
} as const;

/** Sentences for what the server refuses about a disruption, and the names of its fields. */
export function useDisruptionReasons() {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  return {
    fieldLabels: { from: say('scheduling.disruption.from'), minutes: say('scheduling.disruption.minutes'), shortestMinutes: say('scheduling.disruption.shortest'), reason: say('scheduling.disruption.reason'), url: say('scheduling.disruption.link') },
    reasons: Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, say(id)])),
  };
}
