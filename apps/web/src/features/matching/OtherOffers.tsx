import { useQuery } from '@apollo/client/react';
import { Link } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { MatchingNeedCountsDocument } from './match-documents.ts';

/** How many firms of the own list meet a need that this one leaves open: the figure of the list's own pill, and the way there. */
export function OtherOffers({ nodeCode }: { readonly nodeCode: string }) {
  const { slug } = useEvent();
  const { data } = useQuery(MatchingNeedCountsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' });
  const facets = data?.matches.__typename === 'MatchConnection' ? data.matches.facets : [];
  const count = facets.find(({ kind, value }) => kind === 'need' && value === nodeCode)?.count ?? 0;
  if (count === 0) return null;
  return (
    <Link href={`/e/${slug}/matches?${new URLSearchParams({ need: nodeCode })}`}>
      <FormattedMessage id="matching.needs.others" values={{ count }} />
    </Link>
  );
}
