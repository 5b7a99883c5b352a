import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Count, Link, Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { type DisclosureExclusionsQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { DisclosureFirmParts, ExclusionsDocument } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { ExcludeDialog } from './ExcludeDialog.tsx';
import { EXCLUSION_REASONS, type ExclusionReason } from './exclusion-reasons.ts';
import { FirmName } from './FirmName.tsx';
import { useExclusions } from './use-exclusions.ts';

export interface ExclusionsPanelProps {
  /** Names typed in the registration; what became of them is told to nobody. */
  readonly namedCount: number;
  readonly canEdit: boolean;
}

/** The private list of the own firm. */
export function ExclusionsPanel({ namedCount, canEdit }: ExclusionsPanelProps) {
  const { slug } = useEvent();
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(ExclusionsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const count = query.data?.privateExclusions.length ?? 0;
  return (
    <Panel
      title={<FormattedMessage id="disclosure.exclusions.title" />}
      aside={count > 0 && <Count value={count} />}
      footer={
        <>
          <FormattedMessage id="disclosure.exclusions.named" values={{ count: namedCount }} /> {canEdit && <Link href={`/e/${slug}/register/particulars`}><FormattedMessage id="disclosure.exclusions.toNamed" /></Link>}
        </>
      }
      flush
    >
      <p className={classes.note}><FormattedMessage id="disclosure.exclusions.text" /></p>
      <QueryState query={query} count={2}>
        {({ privateExclusions }) => (
          <ul className={classes.rows}>
            {privateExclusions.map((exclusion) => <Excluded key={exclusion.registrationId} exclusion={exclusion} />)}
          </ul>
        )}
      </QueryState>
      <div className={classes.more}>
        <Button onClick={() => setOpen(true)}><FormattedMessage id="disclosure.exclusions.add" /></Button>
      </div>
      {isOpen && <ExcludeDialog onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function Excluded({ exclusion }: { readonly exclusion: DisclosureExclusionsQuery['privateExclusions'][number] }) {
  const intl = useIntl();
  const toast = useToast();
  const words = useVocabulary();
  const { day } = useTime();
  const { failure, isRunning, exclude, end } = useExclusions();
  const firm = exclusion.organisation ? readFragment(DisclosureFirmParts, exclusion.organisation) : null;
  const name = firm ? words.name(firm.displayName) : intl.formatMessage({ id: 'disclosure.firm.unseen' });
  const act = async () => {
    if (!(await end(exclusion.registrationId))) return;
    const undo = { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void exclude(exclusion.registrationId, exclusion.reason) };
    toast({ message: intl.formatMessage({ id: 'disclosure.exclusions.ended' }, { name }), ...(firm ? { undo } : {}) });
  };
  return (
    <li className={classes.row}>
      <FirmName firm={firm}>
        <p className={classes.quiet}>
          {exclusion.reason in EXCLUSION_REASONS && intl.formatMessage({ id: EXCLUSION_REASONS[exclusion.reason as ExclusionReason] })}
          {' · '}
          <FormattedMessage id="disclosure.exclusions.since" values={{ day: day(exclusion.since) }} />
        </p>
      </FirmName>
      <div className={classes.act}>
        <Button variant="subtle" loading={isRunning} aria-label={intl.formatMessage({ id: 'disclosure.exclusions.endNamed' }, { name })} onClick={() => void act()}>
          <FormattedMessage id="disclosure.exclusions.end" />
        </Button>
      </div>
      {failure && <UserErrorNote error={failure} />}
    </li>
  );
}
