import { useIntl } from 'react-intl';

const REASON_IDS = {
  notPublished: 'scheduling.repair.refused.notPublished',
  alreadyRunning: 'scheduling.repair.refused.alreadyRunning',
  disruptionOpen: 'scheduling.disruption.refused.disruptionOpen',
  runUnderWay: 'scheduling.disruption.refused.runUnderWay',
  notDone: 'scheduling.repair.refused.notDone',
  overtaken: 'scheduling.repair.refused.overtaken',
  noLongerValid: 'scheduling.repair.refused.noLongerValid',
} as const;

/** Sentences for what the server refuses about a repair. */
export function useRepairReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return Object.fromEntries(Object.entries(REASON_IDS).map(([reason, id]) => [reason, intl.formatMessage({ id })]));
}
