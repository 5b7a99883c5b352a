import { Note, Panel } from '@spilno/ui';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { HitCard } from './HitCard.tsx';
import { ScreeningBadge } from './ScreeningBadge.tsx';
import { type Case } from './VettingCasePane.tsx';
import classes from './screening.module.css';

export interface ScreeningPanelProps {
  readonly screened: Case['screened'];
  readonly caseId: string;
  readonly onSettled: () => void;
}

/** Each list with its verdict, and every likeness with what it comes from. */
export function ScreeningPanel({ screened: { lists, hits, names, screenedAt }, caseId, onSettled }: ScreeningPanelProps) {
  const { dayTime } = useTime();
  return (
    <Panel title={<FormattedMessage id="vetting.screening.title" />} footer={<FormattedMessage id="vetting.screening.rule" />}>
      {lists.length === 0 ? (
        <Note tone="neutral"><FormattedMessage id="vetting.screening.noLists" /></Note>
      ) : (
        <div className={classes.screening}>
          <p className={classes.quiet}>
            <FormattedMessage id="vetting.screening.lead" values={{ names, lists: lists.length }} />{' '}
            {screenedAt !== null && <FormattedMessage id="vetting.screening.when" values={{ time: dayTime(screenedAt) }} />}
          </p>
          <ul className={classes.tiles}>
            {lists.map(({ id, name, edition, verdict, waiting }) => (
              <li key={id} data-verdict={verdict}>
                <b>{name}</b>
                <ScreeningBadge verdict={verdict} waiting={waiting} />
                <span className={classes.quiet}><FormattedMessage id="vetting.screening.edition" values={{ day: <FormattedDate value={edition} day="numeric" month="short" year="numeric" timeZone="UTC" /> }} /></span>
              </li>
            ))}
          </ul>
          {hits.map((hit) => <HitCard key={hit.id} hit={hit} caseId={caseId} onSettled={onSettled} />)}
        </div>
      )}
    </Panel>
  );
}
