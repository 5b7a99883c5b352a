import { Link, Panel, PersonMark, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { type DelegatePartsFragment } from '../../gql/graphql.ts';
import { awaySlots } from './availability.ts';
import { type DelegatesDay } from './DelegatesPage.tsx';
import classes from './delegates.module.css';

export interface DelegateListProps {
  readonly delegates: readonly DelegatePartsFragment[];
  readonly days: readonly DelegatesDay[];
  readonly chosenId: string | null;
}

/** Everybody of the own organisation, the lead first. */
export function DelegateList({ delegates, days, chosenId }: DelegateListProps) {
  return (
    <Panel title={<FormattedMessage id="delegates.list.title" />} aside={<FormattedMessage id="delegates.list.count" values={{ count: delegates.length, confirmed: delegates.filter(({ attendanceConfirmedAt }) => attendanceConfirmedAt !== null).length }} />} flush>
      <ul className={classes.people}>
        {delegates.map((delegate) => (
          <Person key={delegate.id} delegate={delegate} days={days} isChosen={delegate.id === chosenId} />
        ))}
      </ul>
    </Panel>
  );
}

function Person({ delegate, days, isChosen }: { readonly delegate: DelegatePartsFragment; readonly days: readonly DelegatesDay[]; readonly isChosen: boolean }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const attendance = useAttendance();
  return (
    <li>
      <Link href={`/e/${slug}/delegates?delegate=${delegate.id}`} className={classes.person} aria-current={isChosen || undefined}>
        <PersonMark name={delegate.name} />
        <span className={classes.words}>
          <span className={classes.name}>
            <b>{delegate.name}</b>
            {delegate.isLead && <StateBadge dot="none">{intl.formatMessage({ id: 'delegates.badge.lead' })}</StateBadge>}
            {delegate.isMe && <StateBadge dot="none" tone="info">{intl.formatMessage({ id: 'delegates.badge.me' })}</StateBadge>}
          </span>
          {delegate.jobFunction && <span className={classes.quiet}>{delegate.jobFunction}</span>}
          <span className={classes.quiet}>{attendance(delegate, days)}</span>
          <span className={classes.badges}>
            <StateBadge tone={delegate.attendanceConfirmedAt === null ? 'warn' : 'ok'} dot={delegate.attendanceConfirmedAt === null ? 'hollow' : 'filled'}>
              {intl.formatMessage({ id: delegate.attendanceConfirmedAt === null ? 'delegates.badge.notConfirmed' : 'delegates.badge.confirmed' })}
            </StateBadge>
            {!delegate.hasAccount && <StateBadge dot="hollow">{intl.formatMessage({ id: 'delegates.badge.notInvited' })}</StateBadge>}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** "Every day, not there in 3 of 60 slots" */
function useAttendance() {
  const intl = useIntl();
  const { day } = useTime();
  return ({ attendsDayIds, unavailable }: DelegatePartsFragment, days: readonly DelegatesDay[]): string => {
    const attended = days.filter(({ id, slots }) => slots.length > 0 && (attendsDayIds.length === 0 || attendsDayIds.includes(id)));
    const total = attended.reduce((sum, { slots }) => sum + slots.length, 0);
    const away = awaySlots(attended, unavailable).size;
    const when = attended.length === days.length ? intl.formatMessage({ id: 'delegates.list.everyDay' }) : intl.formatList(attended.map(({ slots }) => day(slots[0]!.startsAt)));
    return away === 0 ? intl.formatMessage({ id: 'delegates.list.free' }, { when }) : intl.formatMessage({ id: 'delegates.list.presence' }, { when, away, total });
  };
}
