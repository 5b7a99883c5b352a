import { EmptyState, Link } from '@spilno/ui';
import { IconChevronDown, IconChevronRight, IconUsersPlus } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { GROUP_IDS, groupOf, INVITE_GROUPS, type InviteGroup } from './invite-groups.ts';
import { type InvitationKind } from './invite-document.ts';
import classes from './invite.module.css';
import { useInviteWords } from './use-invite-words.ts';

/** So many of the most needed kinds are open; the others are folded by who they are. */
const OPEN_AT_FIRST = 8;

interface KindsProps {
  readonly kinds: readonly InvitationKind[];
  /** Whether a firm of any kind is known: a column of its own. */
  readonly hasKnown: boolean;
}

/** Kinds of firms to invite, the most needed first. */
export function InviteKinds({ kinds }: Pick<KindsProps, 'kinds'>) {
  if (kinds.length === 0) return <EmptyState icon={IconUsersPlus} title={<FormattedMessage id="organiser.invite.none" />}><FormattedMessage id="organiser.invite.noneNext" /></EmptyState>;
  const hasKnown = kinds.some(({ knownTotal }) => knownTotal > 0);
  const others = kinds.slice(OPEN_AT_FIRST);
  return (
    <section className={classes.section}>
      <h2><FormattedMessage id="organiser.invite.kinds" /></h2>
      {!hasKnown && <p className={classes.note}><FormattedMessage id="organiser.invite.nobodyKnown" /></p>}
      <KindList kinds={kinds.slice(0, OPEN_AT_FIRST)} hasKnown={hasKnown} />
      {INVITE_GROUPS.map((group) => <Folded key={group} group={group} kinds={others.filter((kind) => groupOf(kind) === group)} hasKnown={hasKnown} />)}
    </section>
  );
}

/** Which groups are open stands in the address, so that they are when one comes back. Paper shows all. */
function Folded({ group, kinds, hasKnown }: KindsProps & { readonly group: InviteGroup }) {
  const [search, setSearch] = useSearchParams();
  if (kinds.length === 0) return null;
  const isOpen = search.getAll('open').includes(group);
  const toggle = () =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (isOpen) after.delete('open', group);
        else after.append('open', group);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.folded}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <Chevron size={16} stroke={1.75} aria-hidden="true" />
          <FormattedMessage id={GROUP_IDS[group].more} values={{ count: kinds.length }} />
        </button>
      </h3>
      <div data-closed={!isOpen || undefined}><KindList kinds={kinds} hasKnown={hasKnown} /></div>
    </div>
  );
}

function KindList({ kinds, hasKnown }: KindsProps) {
  return <ul className={classes.kinds} data-known={hasKnown || undefined}>{kinds.map((kind) => <Kind key={`${kind.nodeCode} ${groupOf(kind)}`} kind={kind} hasKnown={hasKnown} />)}</ul>;
}

function Kind({ kind, hasKnown }: { readonly kind: InvitationKind; readonly hasKnown: boolean }) {
  const words = useInviteWords();
  const to = useOrganiserLink();
  return (
    <li className={classes.kind}>
      <div>
        <p className={classes.node}><Link href={to('matching', { node: kind.nodeCode, side: kind.isUkrainian === (kind.does === 'needs') ? 'ukraine' : 'others' })}>{words.title(kind.nodeCode)}</Link></p>
        <p className={classes.small}>{words.who(kind)}</p>
      </div>
      <div>
        <p>{words.why(kind)}</p>
        {kind.waiting > 0 && <p className={classes.small}><FormattedMessage id="organiser.invite.waiting" values={{ count: kind.waiting }} /></p>}
      </div>
      <div>
        <p>{words.countries(kind)}</p>
        {kind.forms.length > 0 && <p className={classes.small}>{words.forms(kind)}</p>}
      </div>
      {hasKnown && <Known kind={kind} />}
    </li>
  );
}

function Known({ kind: { known, knownTotal } }: { readonly kind: InvitationKind }) {
  const words = useInviteWords();
  if (knownTotal === 0) return <p className={classes.small}><FormattedMessage id="organiser.invite.noKnown" /></p>;
  return (
    <ul className={classes.known}>
      {known.map((firm) => (
        <li key={firm.registrationId}>
          {firm.name}
          <small>{[firm.country && words.country(firm.country), words.eventName(firm), words.titles(firm.nodes)].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
      {knownTotal > known.length && <li className={classes.small}><FormattedMessage id="organiser.invite.moreKnown" values={{ count: knownTotal - known.length }} /></li>}
    </ul>
  );
}
