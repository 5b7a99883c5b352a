import { Button, Radio, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Kbd, Note, Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, type UserErrorNoteProps, useDraft, useEvent, useTypedMutation } from '../../app/index.ts';
import { type Case } from './VettingCasePane.tsx';
import { DecideDocument } from './vetting-documents.ts';
import classes from './vetting.module.css';

const VERDICTS = ['approve', 'return', 'reject'] as const;
type Verdict = (typeof VERDICTS)[number];

const LABEL_IDS = { approve: 'vetting.choice.approve', return: 'vetting.choice.return', reject: 'vetting.choice.reject' } as const;
const HINT_IDS = { approve: 'vetting.choice.approveHint', return: 'vetting.choice.returnHint', reject: 'vetting.choice.rejectHint' } as const;
/** What is recorded, by how many have decided before. */
const ACT_IDS: Readonly<Record<number, string>> = { 1: 'vetting.choice.confirm', 2: 'vetting.choice.settle' };
/** What approving does after others have decided. */
const LAST_HINT_IDS: Readonly<Record<number, string>> = { 1: 'vetting.choice.approveSecondHint', 2: 'vetting.choice.approveThirdHint' };
const REFUSAL_IDS: Readonly<Record<string, string>> = { alreadyDecided: 'vetting.refusal.alreadyDecided', sameOfficer: 'vetting.refusal.sameOfficer', ownOrganisation: 'vetting.refusal.ownOrganisation' };

export interface DecisionFormProps {
  readonly shown: Case;
  readonly onDecided: () => void;
  readonly onReload: () => void;
}

/** One officer's decision with its reason; Ctrl or Command with Enter sends it. */
export function DecisionForm({ shown, onDecided, onReload }: DecisionFormProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [verdict, setVerdict] = useState<Verdict>('approve');
  const [reason, setReason, draft] = useDraft(`vetting:${shown.id}`, '');
  const [error, setError] = useState<UserErrorNoteProps['error'] | null>(null);
  const [decide, isRunning] = useTypedMutation(DecideDocument);
  if (!shown.mayDecide) {
    return <Note tone="neutral"><FormattedMessage id={REFUSAL_IDS[shown.refusal ?? ''] ?? 'vetting.refusal.alreadyDecided'} /></Note>;
  }
  const reasons = { screeningWaits: intl.formatMessage({ id: 'vetting.refusal.screeningWaits' }), onDeniedList: intl.formatMessage({ id: 'vetting.refusal.onDeniedList' }) };
  const send = async () => {
    setError(null);
    const answer = await decide({ input: { eventSlug: slug, caseId: shown.id, version: shown.version, verdict, reason } });
    switch (answer.__typename) {
      case 'VettingDecided':
        draft.clear();
        toast({ message: intl.formatMessage({ id: 'vetting.decided.toast' }, { name: shown.registration.legalName }) });
        onDecided();
        return;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        setError(answer);
        return;
      default:
        assertNever(answer);
    }
  };
  return (
    <Panel title={<FormattedMessage id="vetting.choice.title" />}>
      <form
        className={classes.form}
        onSubmit={(event) => { event.preventDefault(); void send(); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) { event.preventDefault(); void send(); } }}
      >
        <Radio.Group value={verdict} onChange={(value) => setVerdict(value as Verdict)} label={intl.formatMessage({ id: 'vetting.choice.verdict' })}>
          <div className={classes.verdicts}>
            {VERDICTS.map((one) => (
              <Radio key={one} value={one} label={intl.formatMessage({ id: LABEL_IDS[one] })} description={intl.formatMessage({ id: one === 'approve' && shown.decisions.length > 0 ? LAST_HINT_IDS[shown.decisions.length] ?? HINT_IDS.approve : HINT_IDS[one] })} />
            ))}
          </div>
        </Radio.Group>
        <Textarea label={intl.formatMessage({ id: 'vetting.choice.reason' })} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} required={verdict !== 'approve'} />
        {error && <UserErrorNote error={error} text={reason} reasons={reasons} fieldLabels={{ reason: intl.formatMessage({ id: 'vetting.choice.reason' }) }} onReload={onReload} />}
        <Button type="submit" variant="filled" loading={isRunning} rightSection={<span className={classes.keys}><Kbd>Ctrl ↵</Kbd></span>}>
          <FormattedMessage id={ACT_IDS[shown.decisions.length] ?? 'vetting.choice.decide'} />
        </Button>
      </form>
    </Panel>
  );
}
