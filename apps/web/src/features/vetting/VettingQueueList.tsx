import { CountryCode, Kbd, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName, usePageKeys, useTime } from '../../app/index.ts';
import { type VettingQueueQuery } from '../../gql/graphql.ts';
import { ScreeningBadge } from './ScreeningBadge.tsx';
import classes from './vetting.module.css';

type Case = VettingQueueQuery['vettingQueue']['cases'][number];

const STATUS_IDS: Readonly<Record<string, string>> = {
  first: 'vetting.status.first',
  second: 'vetting.status.second',
  third: 'vetting.status.third',
  approved: 'vetting.status.approved',
  returned: 'vetting.status.returned',
  rejected: 'vetting.status.rejected',
};

export const statusId = (status: string): string => STATUS_IDS[status] ?? 'vetting.status.first';

export interface VettingQueueListProps {
  readonly cases: readonly Case[];
  readonly openId: string | null;
  readonly onOpen: (caseId: string) => void;
}

/** Cases of one stage; J and K go to the next and the one before. */
export function VettingQueueList({ cases, openId, onOpen }: VettingQueueListProps) {
  const { day } = useTime();
  const countryName = useCountryName();
  const label = useIntl().formatMessage({ id: 'vetting.queue.step' });
  const step = (by: 1 | -1) => () => {
    const next = cases[cases.findIndex(({ id }) => id === openId) + by];
    if (next) onOpen(next.id);
  };
  usePageKeys([
    { key: 'j', label, act: step(1) },
    { key: 'k', label, act: step(-1) },
  ]);
  if (cases.length === 0) return <p className={classes.emptyQueue}><FormattedMessage id="vetting.queue.empty" /></p>;
  return (
    <>
      <p className={classes.hint}>
        <FormattedMessage id="vetting.queue.order" /> <span className={classes.keys}><Kbd>J</Kbd> <Kbd>K</Kbd></span>
      </p>
      <ul className={classes.queue}>
        {cases.map((one) => (
          <li key={one.id}>
            <button type="button" className={classes.entry} aria-current={one.id === openId || undefined} onClick={() => onOpen(one.id)}>
              <span className={classes.entryHead}>
                <strong>{one.legalName}</strong>
                <span className={classes.quiet}>{day(one.openedAt)}</span>
              </span>
              <span className={classes.badges}>
                {one.country !== null && <CountryCode code={one.country} name={countryName(one.country)} />}
                <StateBadge dot="hollow" tone={one.status === 'third' ? 'warn' : 'neutral'}>
                  <FormattedMessage id={statusId(one.status)} />
                </StateBadge>
                {one.screening !== 'notScreened' && <ScreeningBadge verdict={one.screening} />}
                {one.openQuestions > 0 && (
                  <StateBadge dot="hollow" tone="warn">
                    <FormattedMessage id="vetting.queue.questions" values={{ count: one.openQuestions }} />
                  </StateBadge>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
