import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, Note, PageTitle, useNarrow, WishControl } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { FeatureMessages, QueryState, useEvent, UserErrorNote } from '../../app/index.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { comparedOf, searchOf, withCompared } from './match-address.ts';
import { useCompareRows, type CompareRow } from './compare-rows.tsx';
import classes from './compare.module.css';
import { MatchParts } from './match-documents.ts';
import { useWishesClosed, useWishWords } from './MatchCard.tsx';
import { readMatch, type MatchRead } from './match-reading.ts';
import { useWish, wishOf } from './use-wish.ts';
import { useWishReasons } from './use-wish-reasons.ts';

const CompareDocument = graphql(`
  query MatchingCompare($eventSlug: String!, $ids: [ID!]!) {
    comparedMatches(eventSlug: $eventSlug, ids: $ids) {
      id
      ...MatchParts
    }
  }
`);

/** Up to four matches beside each other; which ones stands in the address. */
export function ComparePage() {
  const { slug } = useEvent();
  const [params] = useSearchParams();
  const back = `/e/${slug}/matches${searchOf(params)}`;
  return (
    <FeatureMessages name="meetings">
      <div className={classes.page}>
        <PageTitle
          before={
            <Link href={back}>
              <FormattedMessage id="matching.detail.back" />
            </Link>
          }
          title={<FormattedMessage id="matching.compare.title" />}
          lead={<FormattedMessage id="matching.compare.lead" />}
        />
        {comparedOf(params).length === 0 ? <NothingChosen back={back} /> : <Chosen />}
      </div>
    </FeatureMessages>
  );
}

function Chosen() {
  const { slug } = useEvent();
  const [params] = useSearchParams();
  const ids = comparedOf(params);
  const query = useQuery(CompareDocument, { variables: { eventSlug: slug, ids }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  return (
    <QueryState query={{ ...query, data }} shape="cards" count={2} label={<FormattedMessage id="matching.detail.loading" />}>
      {({ comparedMatches }) => {
        const matches = comparedMatches.map((match) => readMatch(readFragment(MatchParts, match))).filter(({ id }) => ids.includes(id));
        return (
          <>
            {!query.loading && matches.length < ids.length && (
              <Note tone="neutral">
                <FormattedMessage id="matching.compare.gone" values={{ count: ids.length - matches.length }} />
              </Note>
            )}
            {matches.length === 1 && (
              <Note tone="neutral">
                <FormattedMessage id="matching.compare.one" />
              </Note>
            )}
            {matches.length > 0 && <Comparison matches={matches} />}
          </>
        );
      }}
    </QueryState>
  );
}

function Comparison({ matches }: { readonly matches: readonly MatchRead[] }) {
  const isNarrow = useNarrow('drawer');
  const rows = useCompareRows(matches);
  return isNarrow ? <Stacked rows={rows} matches={matches} /> : <Table rows={rows} matches={matches} />;
}

interface ComparisonProps {
  readonly rows: readonly CompareRow[];
  readonly matches: readonly MatchRead[];
}

function Table({ rows, matches }: ComparisonProps) {
  return (
    <table className={classes.table}>
      <caption className="sp-hidden">
        <FormattedMessage id="matching.compare.title" />
      </caption>
      <thead>
        <tr>
          <td />
          {matches.map((match) => (
            <th key={match.id} scope="col">
              <Head match={match} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, direction, cell }) => (
          <tr key={id} data-direction={direction ?? undefined}>
            <th scope="row">{title}</th>
            {matches.map((match) => (
              <td key={match.id}>{cell(match)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone: one thing after the other, each with all matches under it. */
function Stacked({ rows, matches }: ComparisonProps) {
  const vocabulary = useVocabulary();
  return (
    <div className={classes.stacked}>
      <ul className={classes.heads}>
        {matches.map((match) => (
          <li key={match.id}>
            <Head match={match} />
          </li>
        ))}
      </ul>
      {rows.map(({ id, title, direction, cell }) => (
        <section key={id} data-direction={direction ?? undefined}>
          <h2>{title}</h2>
          <dl>
            {matches.map((match) => (
              <div key={match.id}>
                <dt>{vocabulary.name(match.organisation.displayName)}</dt>
                <dd>{cell(match)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** Who it is, the own wish, and out of the comparison again. */
function Head({ match }: { readonly match: MatchRead }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const vocabulary = useVocabulary();
  const [params, setParams] = useSearchParams();
  const { setWish, failures } = useWish(() => undefined);
  const reasons = useWishReasons();
  const name = vocabulary.name(match.organisation.displayName);
  const failure = failures.get(match.id);
  return (
    <div className={classes.head}>
      <Link href={`/e/${slug}/matches/${match.id}${searchOf(params)}`}>{match.organisation.displayName.isCodeName ? <FormattedMessage id="matching.detail.codeName" values={{ name }} /> : name}</Link>
      <WishControl value={wishOf(match.wish)} onChange={(wish) => void setWish({ id: match.id, name, wish: match.wish, request: match.request }, wish)} label={intl.formatMessage({ id: 'matching.wish.label' }, { name })} words={useWishWords()} closed={useWishesClosed()} />
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <Button variant="subtle" size="compact-sm" aria-label={intl.formatMessage({ id: 'matching.compare.takeOutOf' }, { name })} onClick={() => setParams(withCompared(params, match.id, false), { replace: true, preventScrollReset: true })}>
        <FormattedMessage id="matching.compare.takeOut" />
      </Button>
    </div>
  );
}

function NothingChosen({ back }: { readonly back: string }) {
  return (
    <EmptyState title={<FormattedMessage id="matching.compare.none" />} action={<Link href={back}><FormattedMessage id="matching.detail.back" /></Link>}>
      <FormattedMessage id="matching.compare.noneNext" />
    </EmptyState>
  );
}
