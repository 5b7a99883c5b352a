import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, WishControl, type Wish } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { FeatureMessages, QueryState, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { ExcludePanel } from '../disclosure/index.ts';
import { RequestPanel, SendRequestDialog, useClosing, useVocabulary } from '../meetings/index.ts';
import { ThreadPanel } from '../threads/index.ts';
import { searchOf, withAsked } from './match-address.ts';
import { MatchingDetailDocument, MatchParts } from './match-documents.ts';
import { topicsOf } from './match-facts.ts';
import { useWishesClosed, useWishWords } from './MatchCard.tsx';
import { MatchDetails } from './MatchDetails.tsx';
import { MatchDisclosure } from './MatchDisclosure.tsx';
import { MatchHead } from './MatchHead.tsx';
import { MatchLicences, type LicenceHints } from './MatchLicences.tsx';
import { MatchMissing } from './MatchMissing.tsx';
import { MatchNeeds } from './MatchNeeds.tsx';
import { MatchPager } from './MatchPager.tsx';
import { MatchScore, type OpenAffinity } from './MatchScore.tsx';
import classes from './matching.module.css';
import { readMatch, type MatchRead, type Opened } from './match-reading.ts';
import { useRequestKey, useWishKeys } from './use-match-keys.ts';
import { useReloadMatch } from './use-reload-match.ts';
import { useWish, wishOf } from './use-wish.ts';
import { useWishReasons } from './use-wish-reasons.ts';

/** One match, need by need, with its request and how far the two are open to each other. */
export function MatchPage() {
  return (
    <FeatureMessages name="meetings">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const { id = '' } = useParams();
  const query = useQuery(MatchingDetailDocument, { variables: { eventSlug: slug, id }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <MatchPager id={id} />
      {!query.data && (
        <h1 className="sp-hidden">
          <FormattedMessage id="matching.detail.title" />
        </h1>
      )}
      <QueryState query={query} shape="cards" label={<FormattedMessage id="matching.detail.loading" />}>
        {({ match }) => (match ? <OpenMatch key={match.id} match={readMatch(readFragment(MatchParts, match))} opened={match.organisation} hints={match.licenceHints} open={match.open} /> : <NoMatch />)}
      </QueryState>
    </div>
  );
}

function OpenMatch({ match, opened, hints, open }: { readonly match: MatchRead; readonly opened: Opened; readonly hints: LicenceHints; readonly open: OpenAffinity | null }) {
  const words = useVocabulary();
  const name = words.name(match.organisation.displayName);
  return (
    <>
      <MatchHead match={match} name={name} opened={opened} />
      <div className={classes.detail}>
        <div className={classes.main}>
          <MatchNeeds side="get" direction={match.get} />
          <MatchNeeds side="give" direction={match.give} />
          <MatchMissing match={match} />
          <MatchLicences hints={hints} />
          <MatchScore match={match} open={open} />
          <ForColleagues id={match.id} />
        </div>
        <div className={classes.main}>
          <RequestPanel request={match.request} counterpart={name} ask={<Ask match={match} name={name} />} />
          <ThreadPanel registrationId={match.id} name={name} />
          <Wishes match={match} name={name} />
          <MatchDetails details={opened.details} confidential={opened.confidential} />
          <MatchDisclosure match={match} />
        </div>
      </div>
    </>
  );
}

function ForColleagues({ id }: { readonly id: string }) {
  const { slug } = useEvent();
  return (
    <p>
      <Link href={`/e/${slug}/matches/${id}/brief`}>
        <FormattedMessage id="matching.brief.open" />
      </Link>
    </p>
  );
}

function Ask({ match, name }: { readonly match: MatchRead; readonly name: string }) {
  const [params, setParams] = useSearchParams();
  const open = (id: string | null) => setParams(withAsked(params, id), { replace: true, preventScrollReset: true });
  const reload = useReloadMatch();
  const { dayTime } = useTime();
  const { requestsCloseAt, areRequestsClosed } = useClosing();
  useRequestKey(() => !areRequestsClosed && open(match.id));
  if (areRequestsClosed) {
    return (
      <p className={classes.quiet}>
        <FormattedMessage id="matching.ask.closed" values={{ time: dayTime(requestsCloseAt!) }} />
      </p>
    );
  }
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id={match.request ? 'matching.ask.again' : 'matching.ask.first'} />
      </p>
      <Button variant="filled" fullWidth onClick={() => open(match.id)}>
        <FormattedMessage id="matching.card.request" />
      </Button>
      {params.get('ask') === match.id && <SendRequestDialog recipientId={match.id} counterpart={name} topics={topicsOf(match)} onClose={() => open(null)} onSent={() => void reload(match.id)} />}
    </>
  );
}

const nothing = () => undefined;

function Wishes({ match, name }: { readonly match: MatchRead; readonly name: string }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const navigate = useNavigate();
  const words = useWishWords();
  const { setWish, failures } = useWish(nothing);
  const reasons = useWishReasons();
  const closed = useWishesClosed();
  const failure = failures.get(match.id);
  const wish = (value: Wish | null) => void setWish({ id: match.id, name, wish: match.wish, request: match.request }, value);
  useWishKeys((value) => wish(wishOf(match.wish) === value ? null : value));
  return (
    <section className={classes.wish} aria-label={intl.formatMessage({ id: 'matching.wish.label' }, { name })}>
      <WishControl
        size="lg"
        value={wishOf(match.wish)}
        onChange={wish}
        label={intl.formatMessage({ id: 'matching.wish.label' }, { name })}
        words={words}
        closed={closed}
      />
      {closed !== undefined && <p className={classes.quiet}>{closed}</p>}
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <p className={classes.quiet}>
        <FormattedMessage id="matching.wish.private" />
      </p>
      <ExcludePanel registrationId={match.id} name={name} onExcluded={() => void navigate(`/e/${slug}/matches`)} />
    </section>
  );
}

function NoMatch() {
  const { slug } = useEvent();
  const [params] = useSearchParams();
  return (
    <>
      <h1 className="sp-hidden">
        <FormattedMessage id="matching.detail.title" />
      </h1>
      <EmptyState
        title={<FormattedMessage id="matching.detail.none" />}
        action={
          <Button component={Link} href={`/e/${slug}/matches${searchOf(params)}`} variant="filled">
            <FormattedMessage id="matching.detail.back" />
          </Button>
        }
      >
        <FormattedMessage id="matching.detail.noneNext" />
      </EmptyState>
    </>
  );
}
