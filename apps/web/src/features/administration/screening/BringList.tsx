import { Button, FileInput, TextInput } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from '../administration.module.css';

const REFUSED_IDS: Readonly<Record<string, string>> = {
  tooLarge: 'administration.screening.tooLarge',
  otherEncoding: 'administration.screening.otherEncoding',
  notReadable: 'administration.screening.notReadable',
  noNameColumn: 'administration.screening.noNameColumn',
  noNames: 'administration.screening.noNames',
  tooManyRows: 'administration.screening.tooManyRows',
  nameMissing: 'administration.screening.nameMissing',
  sourceMissing: 'administration.screening.sourceMissing',
  tooLong: 'administration.screening.tooLong',
  editionMissing: 'administration.screening.editionMissing',
  editionAhead: 'administration.screening.editionAhead',
};

interface Taken {
  readonly entries: number;
  readonly skipped: number;
}

/** Fields of one row stand at one height, whatever is said about them. */
const ORDER = ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[];

/** A file with the name, edition and source of its list; what is typed stays when it is refused. */
export function BringList({ onBrought }: { readonly onBrought: () => void }) {
  const intl = useIntl();
  const [name, setName] = useState('');
  const [edition, setEdition] = useState('');
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [refusalId, setRefusalId] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file) return;
    setRunning(true);
    setTaken(null);
    setRefusalId(null);
    const body = new FormData();
    for (const [field, value] of Object.entries({ name, edition, source })) body.append(field, value);
    body.append('file', file);
    const answer = await fetch('/api/screening/lists', { method: 'POST', body }).catch(() => null);
    const read = (await answer?.json().catch(() => null)) as (Taken & { readonly reason?: string }) | null;
    setRunning(false);
    if (!answer?.ok || !read) return setRefusalId(REFUSED_IDS[read?.reason ?? ''] ?? 'administration.screening.failed');
    setTaken(read);
    setFile(null);
    onBrought();
  };
  return (
    <Panel title={<FormattedMessage id="administration.screening.add" />}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <div className={classes.fields}>
          <TextInput inputWrapperOrder={ORDER} required maxLength={80} label={<FormattedMessage id="administration.screening.name" />} description={<FormattedMessage id="administration.screening.nameHint" />} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <TextInput inputWrapperOrder={ORDER} required type="date" label={<FormattedMessage id="administration.screening.edition" />} value={edition} onChange={(event) => setEdition(event.currentTarget.value)} />
          <TextInput inputWrapperOrder={ORDER} required maxLength={300} label={<FormattedMessage id="administration.screening.source" />} value={source} onChange={(event) => setSource(event.currentTarget.value)} />
          <FileInput inputWrapperOrder={ORDER} required clearable accept=".csv,text/csv" label={<FormattedMessage id="administration.screening.file" />} description={<FormattedMessage id="administration.screening.fileHint" />} placeholder={intl.formatMessage({ id: 'administration.screening.noFile' })} value={file} onChange={(chosen) => { setFile(chosen); setTaken(null); setRefusalId(null); }} />
        </div>
        {refusalId && <Note tone="warn" live="assertive"><FormattedMessage id={refusalId} /></Note>}
        {taken && <Note tone="ok" live="polite"><FormattedMessage id="administration.screening.brought" values={{ entries: taken.entries, skipped: taken.skipped }} /></Note>}
        <div className={classes.actions}>
          <Button type="submit" variant="filled" disabled={!file} loading={isRunning}><FormattedMessage id="administration.screening.bring" /></Button>
        </div>
      </form>
    </Panel>
  );
}
