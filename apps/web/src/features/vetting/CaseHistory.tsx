import { Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type Case } from './VettingCasePane.tsx';
import classes from './vetting.module.css';

const SHOWN = 8;

const ACT_IDS: Readonly<Record<string, string>> = {
  'registration.started': 'vetting.history.started',
  'registration.resumed': 'vetting.history.resumed',
  'registration.submitted': 'vetting.history.submitted',
  'registration.withdrawn': 'vetting.history.withdrawn',
  'registration.approved': 'vetting.history.approved',
  'registration.returned': 'vetting.history.returned',
  'registration.rejected': 'vetting.history.rejected',
  'registration.organisationSaved': 'vetting.history.organisation',
  'registration.delegatesSaved': 'vetting.history.delegates',
  'registration.capabilitiesSaved': 'vetting.history.capabilities',
  'registration.cooperationSaved': 'vetting.history.cooperation',
  'registration.particularsSaved': 'vetting.history.particulars',
  'vetting.decided': 'vetting.history.decided',
  'vetting.asked': 'vetting.history.asked',
  'vetting.answered': 'vetting.history.answered',
  'vetting.hitNotSame': 'vetting.history.hitNotSame',
  'vetting.hitSame': 'vetting.history.hitSame',
  'certificate.verified': 'vetting.history.certificate',
};

/** What was done with the registration and its case, newest first; nothing of it can be changed. */
export function CaseHistory({ lines }: { readonly lines: Case['history'] }) {
  const known = lines.filter(({ action }) => ACT_IDS[action] !== undefined);
  if (known.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="vetting.history.title" />} footer={<FormattedMessage id="vetting.history.rule" />}>
      <Lines lines={known.slice(0, SHOWN)} />
      {known.length > SHOWN && (
        <details className={classes.earlier}>
          <summary><FormattedMessage id="vetting.history.earlier" values={{ count: known.length - SHOWN }} /></summary>
          <Lines lines={known.slice(SHOWN)} />
        </details>
      )}
    </Panel>
  );
}

function Lines({ lines }: { readonly lines: Case['history'] }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  return (
    <ul className={classes.history}>
      {lines.map(({ action, actorName, happenedAt }, index) => (
        <li key={`${index} ${happenedAt}`}>
          <time dateTime={happenedAt}>{dayTime(happenedAt)}</time>
          <span>{intl.formatMessage({ id: ACT_IDS[action]! })}{actorName !== null && `, ${actorName}`}</span>
        </li>
      ))}
    </ul>
  );
}
