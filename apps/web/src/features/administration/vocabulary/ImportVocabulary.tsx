import { Button, FileInput } from '@mantine/core';
import { Link, Note, Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFaultWords } from './FaultList.tsx';
import { useFieldNames } from './field-names.ts';
import classes from './vocabulary.module.css';

interface PlannedRow {
  readonly place: string;
  readonly code: string;
  readonly outcome: 'added' | 'changed' | 'held';
  readonly reason: string | null;
  readonly detail: string;
  readonly fields: readonly { readonly field: string }[];
  readonly faults: readonly { readonly kind: string }[];
}
interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly same: number;
  readonly kept: number;
  readonly ignored: readonly string[];
  readonly taken: number;
  readonly revision?: number;
}

const OUTCOME_IDS = { added: 'administration.vocabulary.kind.added', changed: 'administration.vocabulary.kind.changed', held: 'administration.vocabulary.kind.held' } as const;
const HELD_IDS: Readonly<Record<string, string>> = {
  badCode: 'administration.vocabulary.held.badCode',
  codeTwice: 'administration.vocabulary.held.codeTwice',
  codeSpent: 'administration.vocabulary.held.codeSpent',
  unknownParent: 'administration.vocabulary.held.unknownParent',
  place: 'administration.vocabulary.held.place',
  otherParent: 'administration.vocabulary.held.otherParent',
  tooLong: 'administration.vocabulary.held.tooLong',
  unusableCharacters: 'administration.vocabulary.held.unusableCharacters',
};
const REFUSED_IDS: Readonly<Record<string, string>> = {
  notReadable: 'administration.vocabulary.file.notReadable',
  noCodeColumn: 'administration.vocabulary.file.noCodeColumn',
  noConcepts: 'administration.vocabulary.file.noConcepts',
  notText: 'administration.vocabulary.file.notText',
  tooLarge: 'administration.vocabulary.file.tooLarge',
  tooManyRows: 'administration.vocabulary.file.tooManyRows',
};

/** Files out and in: a file is checked row by row first; only then the draft takes it. */
export function ImportVocabulary({ revision, onTaken }: { readonly revision: number; readonly onTaken: () => void }) {
  const intl = useIntl();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const send = async (takes: boolean): Promise<void> => {
    if (!file) return;
    setRunning(true);
    const body = new FormData();
    if (takes) body.append('revision', String(revision));
    body.append('file', file);
    const answer = await fetch('/api/vocabulary/import', { method: 'POST', body }).catch(() => null);
    const read = (await answer?.json().catch(() => null)) as (Plan & { reason?: string; detail?: string }) | null;
    setRunning(false);
    if (answer?.ok && read) {
      setPlan(read);
      setRefusal(null);
      if (takes) {
        setFile(null);
        onTaken();
      }
      return;
    }
    setPlan(null);
    setRefusal(intl.formatMessage({ id: answer?.status === 409 ? 'administration.vocabulary.file.stale' : (REFUSED_IDS[read?.reason ?? ''] ?? 'administration.vocabulary.file.failed') }, { detail: read?.detail ?? '' }));
  };
  return (
    <Panel title={<FormattedMessage id="administration.vocabulary.files" />}>
      <div className={classes.form}>
        <div className={classes.actions}>
          <Link href={`/api/vocabulary/export?format=csv&of=${revision > 0 ? 'draft' : 'inForce'}`} download><FormattedMessage id="administration.vocabulary.exportCsv" /></Link>
          <Link href={`/api/vocabulary/export?format=ttl&of=${revision > 0 ? 'draft' : 'inForce'}`} download><FormattedMessage id="administration.vocabulary.exportSkos" /></Link>
        </div>
        <div className={classes.act}>
          <FileInput clearable accept=".csv,.ttl,.nt,text/csv,text/turtle" label={<FormattedMessage id="administration.vocabulary.file" />} description={<FormattedMessage id="administration.vocabulary.fileHint" />} placeholder={intl.formatMessage({ id: 'administration.vocabulary.noFile' })} value={file} onChange={(chosen) => { setFile(chosen); setPlan(null); setRefusal(null); }} />
          <Button disabled={!file} loading={isRunning} onClick={() => void send(false)}><FormattedMessage id="administration.vocabulary.check" /></Button>
        </div>
        {refusal && <Note tone="warn" live="assertive">{refusal}</Note>}
        {plan && (
          <>
            <p className={classes.line} role="status"><FormattedMessage id="administration.vocabulary.planSums" values={{ taken: plan.taken, same: plan.same, held: plan.rows.filter(({ outcome }) => outcome === 'held').length, kept: plan.kept }} /></p>
            {plan.ignored.length > 0 && <p className={classes.muted}><FormattedMessage id="administration.vocabulary.ignored" values={{ names: plan.ignored.join(', ') }} /></p>}
            <PlanRows rows={plan.rows} />
            {plan.revision === undefined ? plan.taken > 0 && <Button variant="filled" loading={isRunning} onClick={() => void send(true)}><FormattedMessage id="administration.vocabulary.take" values={{ count: plan.taken }} /></Button> : <Note tone="ok" live="polite"><FormattedMessage id="administration.vocabulary.taken" /></Note>}
          </>
        )}
      </div>
    </Panel>
  );
}

function PlanRows({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const intl = useIntl();
  const { fieldName } = useFieldNames();
  const faultWords = useFaultWords();
  return (
    <ul className={classes.planRows}>
      {rows.map(({ place, code, outcome, reason, detail, fields, faults }) => (
        <li key={`${place} ${code}`} data-held={outcome === 'held' || undefined}>
          <span className={classes.muted}>{place}</span> <span className={classes.code}>{code}</span> <FormattedMessage id={OUTCOME_IDS[outcome]} />
          {reason && <>: {HELD_IDS[reason] ? intl.formatMessage({ id: HELD_IDS[reason] }, { detail }) : reason}</>}
          {outcome === 'changed' && <span className={classes.muted}> {fields.map(({ field }) => fieldName(field)).join(', ')}</span>}
          {faults.map((fault) => <div key={JSON.stringify(fault)}>{faultWords(fault)}</div>)}
        </li>
      ))}
    </ul>
  );
}
