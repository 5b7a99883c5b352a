import { type DisclosureStep } from '@spilno/ui';
import { useIntl } from 'react-intl';

const LEVEL_IDS = ['disclosure.level.nothing', 'disclosure.level.teaser', 'disclosure.level.name', 'disclosure.level.product'] as const;

/** A level as bars and word. */
export function useLevelWords(): (level: number) => { readonly level: DisclosureStep; readonly label: string } {
  const intl = useIntl();
  return (level) => {
    const step = Math.min(3, Math.max(0, level)) as DisclosureStep;
    return { level: step, label: intl.formatMessage({ id: LEVEL_IDS[step] }) };
  };
}
