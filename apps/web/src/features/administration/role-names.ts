import { useIntl } from 'react-intl';

const ROLE_IDS = { organiser: 'administration.role.organiser', vettingOfficer: 'administration.role.vettingOfficer' } as const;

export const ROLES = ['organiser', 'vettingOfficer'] as const;

/** Names a role in an event in the reader's language. */
export function useRoleName(): (role: string) => string {
  const intl = useIntl();
  return (role) => (role in ROLE_IDS ? intl.formatMessage({ id: ROLE_IDS[role as keyof typeof ROLE_IDS] }) : role);
}
