import { useIntl } from 'react-intl';

const REASONS = ['past', 'outsideEvent', 'nothingAfter', 'pastMidnight', 'intoNextDay', 'disruptionOpen', 'runUnderWay', 'noLongerValid', 'notPublished', 'alreadyPublished', 'rehearsal', 'publishedChanged', 'notHttps', 'notAnAddress', 'holdsPassword'] as const;

/** Sentences for what the server refuses about a disruption, and the names of its fields. */
export function useDisruptionReasons() {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  return {
    fieldLabels: { from: say('scheduling.disruption.from'), minutes: say('scheduling.disruption.minutes'), shortestMinutes: say('scheduling.disruption.shortest'), reason: say('scheduling.disruption.reason'), url: say('scheduling.disruption.link') },
    reasons: Object.fromEntries(REASONS.map((reason) => [reason, say(`scheduling.disruption.refused.${reason}`)])),
  };
}
