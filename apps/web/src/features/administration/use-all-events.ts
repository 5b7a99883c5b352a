import { useQuery } from '@apollo/client/react';
import { useLocale } from '../../app/index.ts';
import { AdministrationEventsDocument } from './documents.ts';
import { type EventChoice } from './RoleForm.tsx';

/** The newest hundred events by name; empty while they load. */
export function useAllEvents(): readonly EventChoice[] {
  const { textLocale } = useLocale();
  const { data } = useQuery(AdministrationEventsDocument, { variables: { first: 100, after: null } });
  return (data?.events.nodes ?? []).map(({ slug, name, nameUk }) => ({ slug, name: (textLocale === 'uk' && nameUk) || name }));
}
