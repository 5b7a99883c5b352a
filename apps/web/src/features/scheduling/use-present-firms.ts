import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo } from 'react';
import { useEvent } from '../../app/index.ts';
import { OnTheDayChangedDocument, PresentFirmsDocument } from './stand-by-documents.ts';

/** Whether an organisation has somebody here, on the day that is today; null: the shown day is another one, or it is not known yet. */
export type PresenceOf = ((registrationId: string) => boolean) | null;

/** @param day - the shown day, YYYY-MM-DD */
export function usePresentFirms(day: string | undefined): PresenceOf {
  const { slug } = useEvent();
  const { data, refetch } = useQuery(PresentFirmsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const today = data?.onTheDay.day ?? null;
  useSubscription(OnTheDayChangedDocument, { variables: { eventSlug: slug }, skip: today === null, ignoreResults: true, onData: () => void refetch().catch(() => undefined) });
  const ids = data?.onTheDay.presentRegistrationIds;
  return useMemo(() => {
    if (today === null || today !== day || !ids) return null;
    const present = new Set(ids);
    return (id: string) => present.has(id);
  }, [today, day, ids]);
}
