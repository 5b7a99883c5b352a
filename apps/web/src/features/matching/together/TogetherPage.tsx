import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, Note, PageTitle, type Wish } from '@spilno/ui';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FeatureMessages, QueryState, useEvent } from '../../../app/index.ts';
import { readFragment } from '../../../gql/index.ts';
import { SendRequestDialog, useVocabulary } from '../../meetings/index.ts';
import { MatchesNotOpen } from '../MatchesNotOpen.tsx';
import { MatchViews } from '../MatchViews.tsx';
import shared from '../matching.module.css';
import { useWish } from '../use-wish.ts';
import { groupTopics } from './group-topics.ts';
import { GroupCard } from './GroupCard.tsx';
import { ConsortiumParts, TogetherDocument, type GroupMatch, type GroupRead, type Together } from './together-documents.ts';
import classes from './together.module.css';
import { useGroupWords } from './use-group-words.ts';

/** Groups of three or four that meet together what no two can meet: for own needs, and as a partner. */
export function TogetherPage() {
  return (
    <FeatureMessages name="meetings">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const query = useQuery(TogetherDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={shared.page}>
      <PageTitle title={<FormattedMessage id="matching.together.title" />} lead={<FormattedMessage id="matching.together.lead" />} />
      <MatchViews />
      <QueryState query={query} shape="cards" count={2} label={<FormattedMessage id="matching.together.loading" />} safe={<FormattedMessage id="matching.page.safe" />}>
        {({ consortia }) => (consortia.__typename === 'Consortia' ? <Groups found={consortia} reload={() => void query.refetch().catch(() => undefined)} /> : <MatchesNotOpen reason={consortia.reason} />)}
      </QueryState>
    </div>
  );
}

const MOST_AT_FIRST = 3;

function Groups({ found, reload }: { readonly found: Together; readonly reload: () => void }) {
  const { slug } = useEvent();
  const vocabulary = useVocabulary();
  const [showsAll, setShowsAll] = useState(false);
  const [asked, setAsked] = useState<{ readonly group: GroupRead; readonly match: GroupMatch } | null>(null);
  // A wish changes whom groups may name, and how many "must meet" are left.
  const { setWish, failures } = useWish(reload);
  const matches = new Map(found.matches.map((match) => [match.id, match]));
  const nameOf = ({ organisation }: GroupMatch) => vocabulary.name(organisation.displayName);
  const card = (group: GroupRead) => (
    <li key={group.members.map(({ registrationId }) => registrationId).join(' ') + group.need.nodeCode}>
      <GroupCard
        group={group}
        matches={matches}
        isMustFull={found.mustUsed >= found.mustMax}
        failures={failures}
        onWish={(match: GroupMatch, wish: Wish | null) => void setWish({ id: match.id, name: nameOf(match), wish: match.wish, request: match.request }, wish)}
        onRequest={(match) => setAsked({ group, match })}
      />
    </li>
  );
  const own = found.forOwnNeeds.map((group) => readFragment(ConsortiumParts, group));
  const partner = found.asPartner.map((group) => readFragment(ConsortiumParts, group));
  return (
    <>
      <Note icon={IconLock} title={<FormattedMessage id="matching.together.private" />}><FormattedMessage id="matching.together.privateNext" /></Note>
      <Section titleId="matching.together.forOwnNeeds">
        {own.length > 0 && <ul className={classes.list}>{own.map(card)}</ul>}
        <OtherNeeds needs={found.needs} slug={slug} />
      </Section>
      <Section titleId="matching.together.asPartner">
        {partner.length === 0 ? (
          <p className={classes.quiet}><FormattedMessage id="matching.together.noPartner" /></p>
        ) : (
          <>
            <p className={classes.quiet}><FormattedMessage id="matching.together.asPartnerLead" values={{ count: found.asPartnerTotal, isCut: String(found.asPartnerTotal > partner.length), shown: partner.length }} /></p>
            <ul className={classes.list}>{partner.slice(0, showsAll ? undefined : MOST_AT_FIRST).map(card)}</ul>
            {!showsAll && partner.length > MOST_AT_FIRST && <div><Button onClick={() => setShowsAll(true)}><FormattedMessage id="matching.together.showAll" values={{ count: partner.length }} /></Button></div>}
          </>
        )}
      </Section>
      {asked && <SendRequestDialog recipientId={asked.match.id} counterpart={nameOf(asked.match)} topics={groupTopics(asked.group, asked.match.id)} onClose={() => setAsked(null)} onSent={reload} />}
    </>
  );
}

function Section({ titleId, children }: { readonly titleId: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2><FormattedMessage id={titleId} /></h2>
      {children}
    </section>
  );
}

const STATE_IDS: Readonly<Record<string, string>> = { nobodyFound: 'matching.together.nobodyFound', oneIsEnough: 'matching.together.oneIsEnough', notShared: 'matching.together.notShared' };

/** Why there is no group for an essential need; with none of them, what comes next. */
function OtherNeeds({ needs, slug }: { readonly needs: Together['needs']; readonly slug: string }) {
  const words = useGroupWords();
  if (needs.length === 0) {
    return (
      <EmptyState title={<FormattedMessage id="matching.together.noEssential" />} action={<Button component={Link} href={`/e/${slug}/registration`}><FormattedMessage id="matching.closed.toRegistration" /></Button>}>
        <FormattedMessage id="matching.together.noEssentialNext" />
      </EmptyState>
    );
  }
  const others = needs.filter(({ state }) => state !== 'proposed');
  if (others.length === 0) return null;
  return (
    <ul className={classes.others}>
      {others.map(({ nodeCode, state }) => (
        <li key={nodeCode}>
          <b>{words.capability(nodeCode)}</b>
          <span>
            <FormattedMessage id={STATE_IDS[state] ?? 'matching.together.nobodyFound'} />{' '}
            {state === 'oneIsEnough' && <Link href={`/e/${slug}/matches?need=${nodeCode}`}><FormattedMessage id="matching.together.seeMatches" /></Link>}
          </span>
        </li>
      ))}
    </ul>
  );
}
