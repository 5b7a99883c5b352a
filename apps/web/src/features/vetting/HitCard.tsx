import { Button, Textarea } from '@mantine/core';
import { StateBadge } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useCountryName, useDraft, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { type Case } from './VettingCasePane.tsx';
import { SettleHitDocument } from './vetting-documents.ts';
import classes from './screening.module.css';

type Hit = Case['screened']['hits'][number];

const KIND_IDS: Readonly<Record<string, string>> = { firm: 'vetting.hit.firm', owner: 'vetting.hit.owner', delegate: 'vetting.hit.delegate' };

/** One name on file beside the one on the list, word by word, and what an officer found. */
export function HitCard({ hit, caseId, onSettled }: { readonly hit: Hit; readonly caseId: string; readonly onSettled: () => void }) {
  const intl = useIntl();
  const countryName = useCountryName();
  const { dayTime } = useTime();
  const { subjectKind, subjectName, listedName, listName, entryRef, listedCountries, country, score, words, verdict, reason, settledBy, settledAt } = hit;
  const [isOpen, setOpen] = useState(false);
  const percent = Math.round(score * 100);
  return (
    <section className={classes.hit} data-verdict={verdict ?? 'waits'} aria-label={`${subjectName}: ${listedName}`}>
      <header className={classes.hitHead}>
        <h3>{subjectName}</h3>
        {verdict === null ? (
          <StateBadge tone="warn"><FormattedMessage id="vetting.hit.waits" values={{ percent }} /></StateBadge>
        ) : (
          <StateBadge tone={verdict === 'same' ? 'danger' : 'ok'}><FormattedMessage id={verdict === 'same' ? 'vetting.hit.same' : 'vetting.hit.notSame'} /></StateBadge>
        )}
      </header>
      <table className={classes.likeness}>
        <caption className="sp-hidden"><FormattedMessage id="vetting.hit.why" /></caption>
        <thead>
          <tr><td /><th scope="col"><FormattedMessage id="vetting.hit.onFile" /></th><th scope="col"><FormattedMessage id="vetting.hit.onList" values={{ list: listName }} /></th></tr>
        </thead>
        <tbody>
          <tr><th scope="row"><FormattedMessage id={KIND_IDS[subjectKind] ?? 'vetting.hit.firm'} /></th><td>{subjectName}</td><td>{listedName} <span className={classes.quiet}>{entryRef}</span></td></tr>
          {words.map(({ onFile, onList, likeness }) => (
            <tr key={`${onFile} ${onList}`}><th scope="row"><FormattedMessage id="vetting.hit.word" values={{ percent: Math.round(likeness * 100) }} /></th><td>{onFile}</td><td>{onList}</td></tr>
          ))}
          <tr><th scope="row"><FormattedMessage id="vetting.hit.country" /></th><td>{country === null ? '–' : countryName(country)}</td><td>{listedCountries || <FormattedMessage id="vetting.hit.notStated" />}</td></tr>
        </tbody>
      </table>
      {settledAt !== null && (
        <p className={classes.settled}>
          <q>{reason}</q>
          <span className={classes.quiet}>{settledBy ?? '–'}, {dayTime(settledAt)}</span>
        </p>
      )}
      {verdict === null || isOpen ? (
        <SettleForm hit={hit} caseId={caseId} onSettled={() => { setOpen(false); onSettled(); }} />
      ) : (
        <Button size="sm" variant="subtle" className={classes.anew} aria-label={intl.formatMessage({ id: 'vetting.hit.anewNamed' }, { name: subjectName })} onClick={() => setOpen(true)}>
          <FormattedMessage id="vetting.hit.anew" />
        </Button>
      )}
    </section>
  );
}

function SettleForm({ hit, caseId, onSettled }: { readonly hit: Hit; readonly caseId: string; readonly onSettled: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [reason, setReason, draft] = useDraft(`vetting:${caseId}:hit:${hit.id}`, '');
  const { act, failure, isRunning } = useAct(SettleHitDocument, 'ScreeningHitSettled');
  const label = intl.formatMessage({ id: 'vetting.hit.reason' });
  const settle = async (verdict: 'notSame' | 'same') => {
    if (!(await act({ input: { eventSlug: slug, hitId: hit.id, verdict, reason } }))) return;
    draft.clear();
    onSettled();
  };
  return (
    <form className={classes.settle} onSubmit={(event) => { event.preventDefault(); void settle('notSame'); }}>
      <Textarea label={label} description={<FormattedMessage id="vetting.hit.reasonHint" />} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} maxLength={4000} required />
      {failure && <UserErrorNote error={failure} text={reason} fieldLabels={{ reason: label }} reasons={{ ownOrganisation: intl.formatMessage({ id: 'vetting.refusal.ownOrganisation' }) }} />}
      <div className={classes.acts}>
        <Button type="submit" loading={isRunning}><FormattedMessage id="vetting.hit.setNotSame" /></Button>
        <Button color="red" variant="default" disabled={isRunning} onClick={(event) => event.currentTarget.form?.reportValidity() && void settle('same')}><FormattedMessage id="vetting.hit.setSame" /></Button>
      </div>
    </form>
  );
}
