import { Button } from '@mantine/core';
import { useToast } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, usePane, usePlace, UserErrorNote, useTime } from '../../app/index.ts';
import { AFTER_DISCLOSURE } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { WithdrawNdaDocument } from './nda-documents.ts';
import { NdaDialog } from './NdaDialog.tsx';
import { type Pair } from './OpenPairsPanel.tsx';

export interface PairNdaProps {
  readonly pair: Pair;
  readonly name: string;
  /** Only a lead confirms; anybody withdraws. */
  readonly canConfirm: boolean;
}

/** The papers of both directions: who recorded what, and what can be done about the own one. */
export function PairNda({ pair, name, canConfirm }: PairNdaProps) {
  const { dayTime } = useTime();
  const [isOpen, setOpen] = usePane(`nda-${pair.organisation.registrationId}`);
  const { failure, isRunning, withdraw } = useWithdraw(pair, name);
  const { ownNda, theirNda, ownLevel } = pair;
  const isRecordable = !ownNda && ownLevel === 2 && canConfirm;
  return (
    <div className={classes.nda}>
      {ownNda && (
        <p className={classes.quiet}>
          <FormattedMessage id={ownNda.confirmedBy === null ? 'disclosure.nda.ownUnnamed' : 'disclosure.nda.own'} values={{ version: ownNda.documentVersion, time: dayTime(ownNda.confirmedAt), person: ownNda.confirmedBy }} />{' '}
          {ownLevel < 3 && <FormattedMessage id="disclosure.nda.waits" />} <code className={classes.code}>{ownNda.documentHash}</code>
        </p>
      )}
      {theirNda && (
        <p className={classes.quiet}>
          <FormattedMessage id="disclosure.nda.their" values={{ name, version: theirNda.documentVersion, time: dayTime(theirNda.confirmedAt) }} /> <code className={classes.code}>{theirNda.documentHash}</code>
        </p>
      )}
      <WithdrawnNdas ndas={pair.withdrawnNdas} />
      {ownNda && <Button loading={isRunning} onClick={() => void withdraw()}><FormattedMessage id="disclosure.nda.withdraw" /></Button>}
      {isRecordable && <Button onClick={() => setOpen(true)}><FormattedMessage id="disclosure.nda.record" /></Button>}
      {failure && <UserErrorNote error={failure} reasons={{ notConfirmed: <FormattedMessage id="disclosure.nda.notConfirmed" /> }} />}
      {isRecordable && isOpen && <NdaDialog registrationId={pair.organisation.registrationId} name={name} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Papers that counted once: who recorded and who withdrew them, and when. */
function WithdrawnNdas({ ndas }: { readonly ndas: Pair['withdrawnNdas'] }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  if (ndas.length === 0) return null;
  const nobody = intl.formatMessage({ id: 'disclosure.nda.formerDelegate' });
  return (
    <details className={classes.quiet}>
      <summary><FormattedMessage id="disclosure.nda.earlier" values={{ count: ndas.length }} /></summary>
      <ul className={classes.certificates}>
        {ndas.map(({ documentVersion, documentHash, confirmedAt, confirmedBy, withdrawnAt, withdrawnBy }) => (
          <li key={withdrawnAt}>
            <FormattedMessage id="disclosure.nda.earlierOne" values={{ version: documentVersion, recorded: dayTime(confirmedAt), recordedBy: confirmedBy ?? nobody, withdrawn: dayTime(withdrawnAt), withdrawnBy: withdrawnBy ?? nobody }} />{' '}
            <code className={classes.code}>{documentHash}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useWithdraw(pair: Pair, name: string) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { registrationId } = usePlace();
  const { act, failure, isRunning } = useAct(WithdrawNdaDocument, 'DisclosureChanged', AFTER_DISCLOSURE);
  const withdraw = async () => {
    const done = await act({ input: { eventSlug: slug, disclosingRegistrationId: registrationId ?? '', receivingRegistrationId: pair.organisation.registrationId } });
    if (done) toast({ message: intl.formatMessage({ id: 'disclosure.nda.withdrawn' }, { name }) });
  };
  return { failure, isRunning, withdraw };
}
