import { useEffect, useRef } from 'react';
import { useEvent, useTypedMutation } from '../../app/index.ts';
import { type ShownList } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Visit } from './use-match-visit.ts';

const NoteShownDocument = graphql(`
  mutation MatchingNoteShown($input: NoteShownMatchesInput!) {
    noteShownMatches(input: $input) {
      ... on ShownNoted {
        noted
      }
      ...UserErrorParts
    }
  }
`);

/** The server takes so many at once. */
const AT_ONCE = 50;

/**
 * Notes which matches the page shows, each once, after the visit is noted. Nothing on the page depends on it: where it fails nothing is said.
 * @param ids - in the order shown, from the first of the list on
 */
export function useNoteShown(list: ShownList, visit: Visit | null, ids: readonly string[]): void {
  const { slug } = useEvent();
  const [run] = useTypedMutation(NoteShownDocument);
  const noted = useRef('');
  const key = ids.join(' ');
  useEffect(() => {
    if (visit === null || key === '' || noted.current === key) return;
    const shown = key.split(' ');
    // "Show more" adds to what is noted already.
    const known = noted.current !== '' && key.startsWith(`${noted.current} `) ? noted.current.split(' ').length : 0;
    noted.current = key;
    for (let from = known; from < shown.length; from += AT_ONCE) void run({ input: { eventSlug: slug, list, from: from + 1, ids: shown.slice(from, from + AT_ONCE) } });
  }, [key, list, run, slug, visit]);
}
