import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, PageTitle } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import { FeatureMessages, QueryState, useEvent } from '../../app/index.ts';
import { type MatchingRecommendedQuery } from '../../gql/graphql.ts';
import { useVocabulary } from '../meetings/index.ts';
import { MatchesNotOpen } from './MatchesNotOpen.tsx';
import { MatchList } from './MatchList.tsx';
import { Quota } from './MatchQuota.tsx';
import { MatchViews } from './MatchViews.tsx';
import classes from './matching.module.css';
import { RecommendedDocument } from './recommended-documents.ts';
import own from './recommended.module.css';
import { useMatchVisit } from './use-match-visit.ts';
import { useNoteShown } from './use-note-shown.ts';
import { WhyShown } from './WhyShown.tsx';

type Recommended = Extract<MatchingRecommendedQuery['recommendedMatches'], { __typename: 'RecommendedMatches' }>;
type RecommendedQuery = useQuery.Result<MatchingRecommendedQuery, { eventSlug: string }>;

/** The list that was made for the own organisation together with those of everybody else, each with why it is there. */
export function RecommendedPage() {
  return (
    <FeatureMessages name="meetings">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const query = useQuery(RecommendedDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <QueryState query={query} shape="cards" count={4} label={<FormattedMessage id="matching.recommended.loading" />} safe={<FormattedMessage id="matching.page.safe" />}>
        {({ recommendedMatches: answer }) =>
          answer.__typename === 'RecommendedMatches' ? <Made list={answer} query={query} /> : <Headed>{answer.__typename === 'RecommendedNotMade' ? <NotMade query={query} /> : <MatchesNotOpen reason={answer.reason} />}</Headed>
        }
      </QueryState>
    </div>
  );
}

function Headed({ aside, children }: { readonly aside?: ReactNode; readonly children: ReactNode }) {
  const { slug } = useEvent();
  return (
    <>
      <PageTitle title={<FormattedMessage id="matching.page.title" />} lead={<FormattedMessage id="matching.recommended.lead" values={{ all: (text) => <Link href={`/e/${slug}/matches`}>{text}</Link> }} />} aside={aside} />
      <MatchViews />
      {children}
    </>
  );
}

function Made({ list, query }: { readonly list: Recommended; readonly query: RecommendedQuery }) {
  const { slug } = useEvent();
  const navigate = useNavigate();
  const visit = useMatchVisit();
  const words = useVocabulary();
  useNoteShown('recommended', visit, list.entries.map(({ match }) => match.id));
  const since = new Map(list.entries.map((entry) => [entry.match.id, entry.since]));
  const storeMustUsed = (mustUsed: number) => query.updateQuery((before) => (before.recommendedMatches?.__typename === 'RecommendedMatches' ? ({ ...before, recommendedMatches: { ...before.recommendedMatches, mustUsed } } as MatchingRecommendedQuery) : undefined));
  return (
    <Headed aside={<Quota connection={list} />}>
      <div className={own.content}>
        <MatchList
          nodes={list.entries.map(({ match }) => match)}
          mustUsed={list.mustUsed}
          mustMax={list.mustMax}
          onMustUsed={storeMustUsed}
          visit={visit}
          onFind={() => void navigate(`/e/${slug}/matches`)}
          empty={<Empty />}
          below={(match) => <WhyShown match={match} name={words.name(match.organisation.displayName)} since={since.get(match.id)!} />}
        />
      </div>
    </Headed>
  );
}

function NotMade({ query }: { readonly query: RecommendedQuery }) {
  const { slug } = useEvent();
  return (
    <EmptyState
      title={<FormattedMessage id="matching.recommended.notMade" />}
      action={
        <>
          <Button variant="filled" onClick={() => void query.refetch().catch(() => undefined)}><FormattedMessage id="matching.recommended.again" /></Button>
          <Button component={Link} href={`/e/${slug}/matches`}><FormattedMessage id="matching.recommended.toAll" /></Button>
        </>
      }
    >
      <FormattedMessage id="matching.recommended.notMadeNext" />
    </EmptyState>
  );
}

function Empty() {
  const { slug } = useEvent();
  return (
    <EmptyState title={<FormattedMessage id="matching.recommended.none" />} action={<Button component={Link} href={`/e/${slug}/registration`} variant="filled"><FormattedMessage id="matching.closed.toRegistration" /></Button>}>
      <FormattedMessage id="matching.recommended.noneNext" />
    </EmptyState>
  );
}
