import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { type UserErrorNoteProps, useTypedMutation } from '../../app/index.ts';
import { AdministrationGrantRoleDocument, AdministrationRevokeRoleDocument } from './documents.ts';
import { useRoleName } from './role-names.ts';

export type Failure = UserErrorNoteProps['error'];

/** A role of one person in one event. */
export interface RoleOfPerson {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly eventSlug: string;
  readonly role: string;
}

const REFETCHED = { refetchQueries: ['AdministrationAccounts', 'AdministrationEventStaff'] } as const;

/** Gives and takes roles in events; each answers with why not, or null. */
export function useRoleActs() {
  const intl = useIntl();
  const toast = useToast();
  const roleName = useRoleName();
  const [grant, isGranting] = useTypedMutation(AdministrationGrantRoleDocument, REFETCHED);
  const [revoke, isRevoking] = useTypedMutation(AdministrationRevokeRoleDocument, REFETCHED);
  const give = async (order: { readonly eventSlug: string; readonly email: string; readonly role: string; readonly displayName: string | null }): Promise<Failure | null> => {
    const answer = await grant({ input: order });
    switch (answer.__typename) {
      case 'EventRolesChanged':
        toast({ message: intl.formatMessage({ id: 'administration.role.given' }, { person: order.displayName ?? order.email, role: roleName(order.role), event: order.eventSlug }) });
        return null;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotAnswered':
        return answer;
      default:
        return assertNever(answer);
    }
  };
  const take = async ({ accountId, displayName, email, eventSlug, role }: RoleOfPerson): Promise<Failure | null> => {
    const answer = await revoke({ input: { accountId, eventSlug, role } });
    switch (answer.__typename) {
      case 'EventRolesChanged':
        toast({
          message: intl.formatMessage({ id: 'administration.role.taken' }, { person: displayName, role: roleName(role), event: eventSlug }),
          undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void grant({ input: { eventSlug, email, role } }) },
        });
        return null;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotAnswered':
        return answer;
      default:
        return assertNever(answer);
    }
  };
  return { give, take, isRunning: isGranting || isRevoking };
}
