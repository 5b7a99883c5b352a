import { useIntl } from 'react-intl';

/** Why a firm is excluded; a closed list, seen by the own firm alone. */
export const EXCLUSION_REASONS = { competitor: 'disclosure.reason.competitor', alreadyPartner: 'disclosure.reason.alreadyPartner', never: 'disclosure.reason.never' } as const;
export type ExclusionReason = keyof typeof EXCLUSION_REASONS;

/** The reasons as choices in the reader's language. */
export function useExclusionReasons(): { readonly value: ExclusionReason; readonly label: string }[] {
  const intl = useIntl();
  return (Object.keys(EXCLUSION_REASONS) as ExclusionReason[]).map((value) => ({ value, label: intl.formatMessage({ id: EXCLUSION_REASONS[value] }) }));
}
