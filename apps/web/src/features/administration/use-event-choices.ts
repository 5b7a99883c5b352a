import { useQuery } from '@apollo/client/react';
import { useLocale } from '../../app/index.ts';
import { AdministrationEventsDocument } from './documents.ts';

export interface EventChoice {
  readonly slug: string;
  readonly name: string;
}

/**
 * The newest events by name whose name or slug holds the text; those found before while the next ones load.
 * @param search - empty for all
 */
export function useEventChoices(search: string, { skip = false }: { readonly skip?: boolean } = {}): readonly EventChoice[] {
  const { textLocale } = useLocale();
  const { data, previousData } = useQuery(AdministrationEventsDocument, { variables: { first: 20, after: null, search: search || null }, skip });
  return ((data ?? previousData)?.events.nodes ?? []).map(({ slug, name, nameUk }) => ({ slug, name: (textLocale === 'uk' && nameUk) || name }));
}
