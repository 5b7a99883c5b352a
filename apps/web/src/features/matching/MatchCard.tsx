import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { Glyph, Kbd, Link, OrganisationCard, StateBadge, WishControl, type Wish } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { Deadline, RequestBadge, useClosing, useVocabulary } from '../meetings/index.ts';
import { branchesOf, formsOf, reasonsOf } from './match-facts.ts';
import compareClasses from './compare.module.css';
import classes from './matching.module.css';
import { type MatchRead } from './match-reading.ts';
import { useMatchWords, type MatchWords } from './use-match-words.tsx';
import { wishOf } from './use-wish.ts';

export interface MatchCardProps {
  readonly match: MatchRead;
  readonly href: string;
  readonly isFocused: boolean;
  /** Whether its keys stand beside the words: for whoever came by keys, so that nothing moves from under a pointer that presses. */
  readonly showsKeys: boolean;
  /** Whether to mark what nobody of the own side has opened; means nothing where that is every card. */
  readonly isNewShown: boolean;
  readonly isMustFull: boolean;
  readonly mustHref: string;
  /** Whether it could not be seen on the reader's visit before. */
  readonly isSinceVisit: boolean;
  /** The choice to compare it. */
  readonly compare: ReactNode;
  readonly onWish: (wish: Wish | null) => void;
  readonly onRequest: () => void;
}

/** A match in the list: who, how well it fits, why for both, what is missing, what to do. */
export function MatchCard({ match, href, isFocused, showsKeys, isNewShown, isMustFull, mustHref, isSinceVisit, compare, onWish, onRequest }: MatchCardProps) {
  const intl = useIntl();
  const countryName = useCountryName();
  const words = useMatchWords();
  const vocabulary = useVocabulary();
  const affinity = useAffinity(match);
  const closed = useWishesClosed();
  const { organisation } = match;
  const name = vocabulary.name(organisation.displayName);
  return (
    <OrganisationCard
      name={name}
      codeName={organisation.displayName.isCodeName}
      codeNameLabel={intl.formatMessage({ id: 'matching.card.codeName' })}
      href={href}
      country={{ code: organisation.country, name: countryName(organisation.country) }}
      description={<CardDescription match={match} />}
      disclosure={useDisclosure(organisation.level)}
      vetted={intl.formatMessage({ id: 'matching.card.vetted' })}
      badges={<NewBadge isNew={match.isNew && isNewShown} isSinceVisit={isSinceVisit} />}
      affinity={affinity}
      reasons={cardReasons(match, words, (id) => intl.formatMessage({ id }))}
      reasonsLabel={intl.formatMessage({ id: 'matching.card.reasons' })}
      forms={formsOf(match)
        .slice(0, 2)
        .map(({ form, place }) => ({ id: form, form: vocabulary.form(form), place: vocabulary.place(place) }))}
      focused={isFocused}
      wish={
        <WishControl
          value={wishOf(match.wish)}
          onChange={onWish}
          label={intl.formatMessage({ id: 'matching.wish.label' }, { name })}
          words={useWishWords()}
          keys={showsKeys ? KEYS : undefined}
          closed={closed}
          mustUnavailable={isMustFull ? <FormattedMessage id="matching.wish.mustFull" values={{ a: (text) => <Link href={mustHref}>{text}</Link> }} /> : undefined}
        />
      }
      action={
        <span className={compareClasses.actions}>
          {compare}
          <CardAction match={match} name={name} href={href} isFocused={isFocused} showsKeys={showsKeys} onRequest={onRequest} />
        </span>
      }
    />
  );
}

function NewBadge({ isNew, isSinceVisit }: { readonly isNew: boolean; readonly isSinceVisit: boolean }) {
  if (!isNew && !isSinceVisit) return null;
  return (
    <StateBadge tone="info">
      <FormattedMessage id={isSinceVisit ? 'matching.card.sinceVisit' : 'matching.card.new'} />
    </StateBadge>
  );
}

/** The sentence that wishes are closed, once they are. */
export function useWishesClosed(): string | undefined {
  const sentence = useIntl().formatMessage({ id: 'matching.reason.wishesClosed' });
  return useClosing().areWishesClosed ? sentence : undefined;
}

const KEYS = { must: 'M', would: 'W', no: 'N' };

/** The three words of a wish. */
export function useWishWords(): Readonly<Record<Wish, string>> {
  const intl = useIntl();
  return { must: intl.formatMessage({ id: 'matching.wish.must' }), would: intl.formatMessage({ id: 'matching.wish.would' }), no: intl.formatMessage({ id: 'matching.wish.no' }) };
}

/** Score, phrase and bar of a match. */
export function useAffinity({ score, balance, get, give }: Pick<MatchRead, 'score' | 'balance' | 'get' | 'give'>) {
  const intl = useIntl();
  const words = useMatchWords();
  return {
    score,
    phrase: words.balance(balance),
    get: get.percent,
    give: give.percent,
    legend: { get: intl.formatMessage({ id: 'matching.affinity.get' }), give: intl.formatMessage({ id: 'matching.affinity.give' }) },
    label: intl.formatMessage({ id: 'matching.affinity.label' }, { get: get.percent, give: give.percent }),
  };
}

const LEVEL_IDS = { 1: 'matching.level.teaser', 2: 'matching.level.name', 3: 'matching.level.product' } as const;

/** How far the pair is open, as bars and word. */
export function useDisclosure(level: number) {
  const intl = useIntl();
  const step = level >= 3 ? 3 : level === 2 ? 2 : 1;
  return { level: step, label: intl.formatMessage({ id: LEVEL_IDS[step] }) } as const;
}

/** Never the name behind a code name: that stands on the page of the match. */
function CardDescription({ match: { organisation } }: { readonly match: MatchRead }): ReactNode {
  const words = useVocabulary();
  const [branch] = branchesOf(organisation.offers.map(({ nodeCode }) => nodeCode));
  return [branch && words.branch(branch), organisation.headCountBand && words.headCount(organisation.headCountBand)].filter(Boolean).join(' · ');
}

function cardReasons({ get, give, missing, organisation }: MatchRead, words: MatchWords, say: (id: string) => string) {
  const side = (direction: 'get' | 'give', needs: MatchRead['get']['needs']) => ({
    title: say(direction === 'get' ? 'matching.side.get' : 'matching.side.give'),
    lines: reasonsOf(needs).map((reason, index) => ({ id: lineId(index, reason.need.nodeCode), capability: words.capability(reason.offer!.nodeCode), detail: words.reason(direction, reason) })),
  });
  const points = missing.map((point, index) => ({ id: lineId(index, point.kind), ...words.missing(point) }));
  return {
    get: side('get', get.needs),
    give: side('give', give.needs),
    missing: { title: say('matching.side.missing'), lines: organisation.level < 2 ? [...points.slice(0, 1), { id: 'locked', ...words.locked }] : points },
    emptyLabel: say('matching.side.nothing'),
  };
}

interface CardActionProps {
  readonly match: MatchRead;
  readonly name: string;
  readonly href: string;
  readonly isFocused: boolean;
  readonly showsKeys: boolean;
  readonly onRequest: () => void;
}

/** What can be done about a meeting: answer, look at the request that waits, or ask. */
function CardAction({ match: { request }, name, href, isFocused, showsKeys, onRequest }: CardActionProps) {
  const intl = useIntl();
  const { areRequestsClosed } = useClosing();
  if (request?.isMyTurn) {
    return (
      <Button component={Link} href={href} leftSection={<Glyph icon={IconClock} />}>
        <span className={classes.answer}>
          <FormattedMessage id="matching.card.answer" />
          <span className={classes.urgent}>
            <Deadline until={request.expiresAt} />
          </span>
        </span>
      </Button>
    );
  }
  if (request && ['pending', 'countered', 'accepted'].includes(request.status)) {
    return (
      <Link href={href} className={classes.state}>
        <span className="sp-hidden">{intl.formatMessage({ id: 'matching.card.requestWith' }, { name })} </span>
        <RequestBadge request={request} />
      </Link>
    );
  }
  if (areRequestsClosed) return null;
  return (
    <Button variant={isFocused ? 'filled' : 'default'} rightSection={showsKeys && <Kbd>R</Kbd>} aria-label={intl.formatMessage({ id: 'matching.card.requestNamed' }, { name })} onClick={onRequest}>
      <FormattedMessage id="matching.card.request" />
    </Button>
  );
}

/** A code may stand twice in a list; with its position it is one line. */
const lineId = (index: number, code: string): string => `${index} ${code}`;
