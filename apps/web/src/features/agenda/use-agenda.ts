import { useQuery, useSubscription } from '@apollo/client/react';
import { initialsOf } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { useEvent, useHall, useLocale, type NamedHall } from '../../app/index.ts';
import { AgendaChangedDocument, AgendaDocument } from './agenda-documents.ts';

/** The own agenda, asked again whenever it has changed. */
export function useAgenda() {
  const { slug } = useEvent();
  const query = useQuery(AgendaDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const { refetch } = query;
  useSubscription(AgendaChangedDocument, { variables: { eventSlug: slug }, ignoreResults: true, onData: () => void refetch().catch(() => undefined) });
  return query;
}

/** Table and hall of a meeting, that it is held by video call, or that its table is none and another one is being found. */
export function usePlaceOf(): (meeting: NamedHall & { readonly table: string; readonly isByVideo: boolean; readonly placeLost: string | null }) => { readonly table: string; readonly hall: string } {
  const intl = useIntl();
  const hallOf = useHall();
  return (meeting) => {
    if (meeting.isByVideo) return { table: intl.formatMessage({ id: 'agenda.video.table' }), hall: intl.formatMessage({ id: 'agenda.video.hall' }) };
    return meeting.placeLost === null ? { table: meeting.table, hall: hallOf(meeting) } : { table: intl.formatMessage({ id: 'agenda.state.noPlace' }), hall: intl.formatMessage({ id: 'agenda.state.noPlaceYet' }) };
  };
}

/** The counterpart's over-the-shoulder name in the reader's script. */
export function useNameOf(): (meeting: { readonly counterpartName: string; readonly counterpartNameUk: string }) => string {
  const { textLocale } = useLocale();
  return (meeting) => (textLocale === 'uk' ? meeting.counterpartNameUk : meeting.counterpartName);
}

/** Who goes from the own side, by their initials, because others look at the page; null where the reader goes alone. */
export function useWhoGoes(): (meeting: { readonly isMine: boolean; readonly delegateName: string; readonly companionNames: readonly string[] }) => string | null {
  const intl = useIntl();
  return ({ isMine, delegateName, companionNames }) => {
    if (isMine && companionNames.length === 0) return null;
    return intl.formatMessage({ id: 'agenda.state.colleague' }, { name: intl.formatList([delegateName, ...companionNames].map(initialsOf)), count: companionNames.length + 1 });
  };
}
