import { Kbd, type Wish } from '@spilno/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useEvent, useOpenOverlay, UserErrorNote } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { SendRequestDialog, useClosing, useVocabulary } from '../meetings/index.ts';
import { MAX_COMPARED, searchOf, withAsked } from './match-address.ts';
import { CompareBar, CompareChoice } from './CompareBar.tsx';
import { MatchParts } from './match-documents.ts';
import { topicsOf } from './match-facts.ts';
import { type MatchConnection } from './match-query.ts';
import { MatchCard } from './MatchCard.tsx';
import classes from './matching.module.css';
import { readMatch, type MatchRead } from './match-reading.ts';
import { useMatchKeys } from './use-match-keys.ts';
import { useCompared } from './use-compared.ts';
import { type Visit } from './use-match-visit.ts';
import { useReloadMatch } from './use-reload-match.ts';
import { useWish, wishOf, type Wished } from './use-wish.ts';
import { useWishReasons } from './use-wish-reasons.ts';

export interface MatchListProps {
  readonly nodes: readonly FragmentOf[];
  readonly mustUsed: number;
  readonly mustMax: number;
  readonly onMustUsed: (mustUsed: number) => void;
  readonly visit: Visit | null;
  readonly onFind: () => void;
  /** What stands where nothing is left to show. */
  readonly empty: ReactNode;
  /** Below the last card. */
  readonly foot?: ReactNode;
  /** Below a card. */
  readonly below?: (match: MatchRead) => ReactNode;
}

type FragmentOf = MatchConnection['edges'][number]['node'];

/** The cards, driven by pointer and keys alike. Those put aside leave at once and come back with "Undo". */
export function MatchList({ nodes, mustUsed, mustMax, onMustUsed, visit, onFind, empty, foot, below }: MatchListProps) {
  const { slug } = useEvent();
  const navigate = useNavigate();
  const vocabulary = useVocabulary();
  const [params, setParams] = useSearchParams();
  const { compared, toggle: toggleCompared, clear: clearCompared } = useCompared();
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [isByKeys, setByKeys] = useState(false);
  const openOverlay = useOpenOverlay();
  const list = useRef<HTMLUListElement>(null);
  const { setWish, failures } = useWish(onMustUsed);
  const reasons = useWishReasons();
  const reload = useReloadMatch();
  const { areRequestsClosed } = useClosing();
  const canBeAsked = (match: MatchRead) => canAsk(match) && !areRequestsClosed;

  const showsPutAside = params.getAll('wish').includes('no');
  const matches = nodes.map((node) => readMatch(readFragment(MatchParts, node))).filter(({ wish }) => showsPutAside || wish !== 'no');
  const isNewShown = matches.some(({ isNew }) => !isNew);
  const focused = matches.find(({ id }) => id === focusedId);
  const hrefOf = (id: string) => `/e/${slug}/matches/${id}${searchOf(params)}`;
  const wished = (match: MatchRead): Wished => ({ id: match.id, wish: match.wish, request: match.request, name: vocabulary.name(match.organisation.displayName) });
  const focusCard = (at: number) => {
    setFocusedId(matches[at]?.id ?? null);
    focusItem(list.current, at);
  };
  const moveTo = (step: 1 | -1) => {
    const at = matches.findIndex(({ id }) => id === focusedId);
    const next = Math.min(matches.length - 1, Math.max(0, at < 0 ? 0 : at + step));
    focusCard(next);
  };
  const askedId = params.get('ask');
  const asking = matches.find((match) => match.id === askedId && canBeAsked(match));
  const ask = (id: string | null) => setParams(withAsked(params, id), { replace: true, preventScrollReset: true });
  const [returningId, setReturningId] = useState<string | null>(null);
  const returningAt = returningId === null ? -1 : matches.findIndex(({ id }) => id === returningId);
  useEffect(() => {
    if (returningAt < 0) return;
    focusItem(list.current, returningAt);
    setReturningId(null);
  }, [returningAt]);
  /** The keys go on from the neighbour of a card that leaves the list, and come back with it where the wish is refused. */
  const wishByKey = async (match: MatchRead, wish: Wish | null) => {
    const at = matches.indexOf(match);
    const leaves = wish === 'no' && !showsPutAside;
    if (leaves) focusCard(at + 1 < matches.length ? at + 1 : at - 1);
    const isSaved = await setWish(wished(match), wish);
    if (leaves && !isSaved) setReturningId(match.id);
  };
  const compareHref = `/e/${slug}/matches/compare${searchOf(params)}`;
  useMatchKeys({
    next: () => moveTo(1),
    previous: () => moveTo(-1),
    wish: (wish) => focused && void wishByKey(focused, wishOf(focused.wish) === wish ? null : wish),
    request: () => focused && (canBeAsked(focused) ? ask(focused.id) : void navigate(hrefOf(focused.id))),
    find: onFind,
    compare: () => focused && toggleCompared(focused.id),
    openCompare: () => compared.length > 0 && void navigate(compareHref),
  });

  // An address may name a match that this part of the list does not hold: its own page asks then.
  if (askedId !== null && !matches.some(({ id }) => id === askedId)) return <Navigate replace to={`/e/${slug}/matches/${askedId}?${params}`} />;
  if (matches.length === 0) return empty;
  return (
    <>
      <p className={classes.hint}>
        <Kbd>J</Kbd> <Kbd>K</Kbd> <FormattedMessage id="matching.list.keys" />{' '}
        <button type="button" className={classes.more} onClick={() => openOverlay('keys')}>
          <FormattedMessage id="matching.list.allKeys" />
        </button>
      </p>
      <ul className={classes.list} ref={list}>
        {matches.map((match) => (
          <li
            key={match.id}
            onFocus={({ target }) => {
              setFocusedId(match.id);
              setByKeys(target.matches(':focus-visible'));
            }}
          >
            <MatchCard
              match={match}
              href={hrefOf(match.id)}
              isFocused={match.id === focusedId}
              showsKeys={isByKeys && match.id === focusedId}
              isNewShown={isNewShown}
              isMustFull={mustUsed >= mustMax}
              mustHref={`/e/${slug}/matches?wish=must`}
              isSinceVisit={visit?.newIds.has(match.id) ?? false}
              compare={<CompareChoice name={vocabulary.name(match.organisation.displayName)} isChosen={compared.includes(match.id)} isFull={compared.length >= MAX_COMPARED} onToggle={() => toggleCompared(match.id)} />}
              onWish={(wish) => void setWish(wished(match), wish)}
              onRequest={() => ask(match.id)}
            />
            {below?.(match)}
            <WishFault name={vocabulary.name(match.organisation.displayName)} failure={failures.get(match.id)} reasons={reasons} />
          </li>
        ))}
      </ul>
      <CompareBar count={compared.length} href={compareHref} onClear={clearCompared} />
      {foot}
      {asking && <SendRequestDialog recipientId={asking.id} counterpart={vocabulary.name(asking.organisation.displayName)} topics={topicsOf(asking)} onClose={() => ask(null)} onSent={() => void reload(asking.id)} />}
    </>
  );
}

function focusItem(list: HTMLUListElement | null, at: number): void {
  const item = list?.children[at];
  item?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

/** A meeting can be asked for where nothing waits and nothing is agreed. */
export const canAsk = ({ request }: Pick<MatchRead, 'request'>): boolean => !request || !['pending', 'countered', 'accepted'].includes(request.status);

function WishFault({ name, failure, reasons }: { readonly name: string; readonly failure: Parameters<typeof UserErrorNote>[0]['error'] | undefined; readonly reasons: Readonly<Record<string, string>> }) {
  return failure ? (
    <div className={classes.fault}>
      <UserErrorNote error={failure} reasons={reasons} title={<FormattedMessage id="matching.wish.refused" values={{ name }} />} />
    </div>
  ) : null;
}
