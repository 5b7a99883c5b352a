import { useEffect, useState } from 'react';
import { useEvent, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';

const NoteVisitDocument = graphql(`
  mutation MatchingNoteVisit($input: NoteMatchVisitInput!) {
    noteMatchVisit(input: $input) {
      ... on MatchVisit {
        earlierAt
        newIds
      }
      ...UserErrorParts
    }
  }
`);

export interface Visit {
  /** When the visit before ended; null on the first, or where that is not known. */
  readonly earlierAt: string | null;
  readonly newIds: ReadonlySet<string>;
}

const NOTHING: Visit = { earlierAt: null, newIds: new Set() };

/** Notes the visit once a page; null until the answer is there. Without one the page goes on as on a first visit. */
export function useMatchVisit(): Visit | null {
  const { slug } = useEvent();
  const [visit, setVisit] = useState<Visit | null>(null);
  const [run] = useTypedMutation(NoteVisitDocument);
  useEffect(() => {
    let isCurrent = true;
    void run({ input: { eventSlug: slug } }).then((answer) => {
      if (isCurrent) setVisit(answer.__typename === 'MatchVisit' ? { earlierAt: answer.earlierAt, newIds: new Set(answer.newIds) } : NOTHING);
    });
    return () => {
      isCurrent = false;
    };
  }, [run, slug]);
  return visit;
}
