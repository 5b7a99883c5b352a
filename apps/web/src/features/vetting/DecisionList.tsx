import { Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type Case } from './VettingCasePane.tsx';
import classes from './vetting.module.css';

const VERDICT_IDS: Readonly<Record<string, string>> = { approve: 'vetting.verdict.approved', return: 'vetting.verdict.returned', reject: 'vetting.verdict.rejected' };

/** What the officers decided so far, with their reasons. */
export function DecisionList({ decisions }: { readonly decisions: Case['decisions'] }) {
  const { dayTime } = useTime();
  if (decisions.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="vetting.decisions.title" />}>
      <ul className={classes.decisions}>
        {decisions.map(({ position, officerName, verdict, reason, decidedAt }) => (
          <li key={position}>
            <FormattedMessage id={VERDICT_IDS[verdict] ?? 'vetting.verdict.approved'} values={{ name: officerName, time: dayTime(decidedAt) }} />
            {reason !== '' && <q>{reason}</q>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
