import { useQuery } from '@apollo/client/react';
import { Button, FileButton } from '@mantine/core';
import { DataTable, EmptyState, Link, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate, useParams } from 'react-router';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type MappingProposal } from './column-mapping.ts';
import { ColumnMappingForm } from './ColumnMappingForm.tsx';
import { FileHelp } from './FileHelp.tsx';
import { FileRefusal, type Refusal } from './FileRefusal.tsx';
import { ImportedLeadsPanel } from './ImportedLeadsPanel.tsx';
import { ImportRows } from './ImportRows.tsx';
import classes from './organiser.module.css';

const OrganiserImportsDocument = graphql(`
  query OrganiserImports($eventSlug: String!) {
    importBatches(eventSlug: $eventSlug) { id fileName status rowsTotal rowsRead imported warnings held unchanged startedAt }
  }
`);

/**
 * Brings a file of registrations in and shows what became of each one. A file whose columns have other names is kept by
 * this page alone until its columns are chosen: the product stores none.
 */
export function ImportPage() {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const navigate = useNavigate();
  const { batchId } = useParams();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const query = useQuery(OrganiserImportsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', pollInterval: 2_000 });
  const [asked, setAsked] = useState<{ readonly file: File; readonly proposal: MappingProposal } | null>(null);
  const send = async (file: File | null, mapping?: object): Promise<void> => {
    if (!file) return;
    setSending(true);
    setRefusal(null);
    const body = new FormData();
    if (mapping) body.append('mapping', JSON.stringify(mapping));
    body.append('file', file);
    const answer = await fetch(`/api/events/${slug}/import`, { method: 'POST', body }).catch(() => null);
    const outcome = (await answer?.json().catch(() => null)) as (Refusal & { readonly batchId?: string; readonly mapping?: MappingProposal }) | null;
    setSending(false);
    if (outcome?.mapping) return setAsked({ file, proposal: outcome.mapping });
    if (!outcome?.batchId) return setRefusal(outcome ?? (answer?.status === 413 ? { reason: 'tooLarge' } : {}));
    setAsked(null);
    await query.refetch().catch(() => undefined);
    void navigate(`/e/${slug}/organise/import/${outcome.batchId}`);
  };
  return (
    <>
      <SheetHead
        title={<FormattedMessage id="organiser.import.title" />}
        actions={<FileButton accept=".csv,text/csv" onChange={(file) => (setAsked(null), void send(file))}>{(props) => <Button {...props} variant="filled" loading={isSending}><FormattedMessage id="organiser.import.bring" /></Button>}</FileButton>}
      />
      <SheetBody>
        <div className={classes.page}>
          {refusal && <FileRefusal refusal={refusal} />}
          {asked && (
            <ColumnMappingForm
              key={asked.proposal.signature}
              fileName={asked.file.name}
              proposal={asked.proposal}
              isSending={isSending}
              onConfirm={(sources) => void send(asked.file, { signature: asked.proposal.signature, sources })}
              onCancel={() => setAsked(null)}
            />
          )}
          {!asked && <FileHelp />}
          {!asked && <QueryState query={query}>
            {({ importBatches }) => {
              const open = importBatches.find(({ id }) => id === batchId) ?? importBatches[0];
              if (!open) return <EmptyState title={<FormattedMessage id="organiser.import.none" />}><FormattedMessage id="organiser.import.noneNext" /></EmptyState>;
              return (
                <>
                  <Panel title={open.fileName} aside={`${dayTime(open.startedAt)}, ${zone(open.startedAt)}`}>
                    {open.status === 'running' ? (
                      <FormattedMessage id="organiser.import.running" values={{ read: open.rowsRead, total: open.rowsTotal }} />
                    ) : open.status === 'failed' ? (
                      <FormattedMessage id="organiser.import.failed" />
                    ) : (
                      <FormattedMessage id="organiser.import.counts" values={{ imported: open.imported, warnings: open.warnings, held: open.held, unchanged: open.unchanged }} />
                    )}
                  </Panel>
                  <ImportedLeadsPanel key={importBatches.reduce((sum, { imported }) => sum + imported, 0)} imported={importBatches.reduce((sum, { imported }) => sum + imported, 0)} />
                  {open.status === 'done' && <ImportRows key={`${open.id}-held`} batchId={open.id} isHeld total={open.held} />}
                  {open.status === 'done' && <ImportRows key={`${open.id}-warned`} batchId={open.id} isHeld={false} total={open.warnings} />}
                  <DataTable
                    caption={<FormattedMessage id="organiser.import.earlier" />}
                    rows={importBatches}
                    rowKey={({ id }) => id}
                    columns={[
                      { id: 'file', header: <FormattedMessage id="organiser.import.file" />, cell: ({ id, fileName }) => <Link href={`/e/${slug}/organise/import/${id}`}>{fileName}</Link>, rowHeader: true },
                      { id: 'when', header: <FormattedMessage id="organiser.import.when" />, cell: ({ startedAt }) => dayTime(startedAt) },
                      { id: 'imported', header: <FormattedMessage id="organiser.import.imported" />, cell: ({ imported }) => imported, align: 'end' },
                      { id: 'held', header: <FormattedMessage id="organiser.import.held" />, cell: ({ held }) => held, align: 'end' },
                    ]}
                  />
                </>
              );
            }}
          </QueryState>}
        </div>
      </SheetBody>
    </>
  );
}
