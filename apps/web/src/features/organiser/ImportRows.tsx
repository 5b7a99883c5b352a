import { useQuery } from '@apollo/client/react';
import { assertNever } from '@spilno/kernel';
import { Button } from '@mantine/core';
import { DataTable, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type NotAnswered, QueryState, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { Remedy } from './Remedy.tsx';
import classes from './organiser.module.css';

const OrganiserImportRowsDocument = graphql(`
  query OrganiserImportRows($eventSlug: String!, $batchId: ID!, $held: Boolean!) {
    importRows(eventSlug: $eventSlug, batchId: $batchId, held: $held, first: 100) {
      nodes { rowNumber organisationName isDismissed findings { column problem value earlierRowNumber remedy } }
    }
  }
`);
const DismissImportRowDocument = graphql(`
  mutation DismissImportRow($input: ImportRowInput!) {
    dismissImportRow(input: $input) { ... on ImportRowChanged { row { rowNumber isDismissed } } ...UserErrorParts }
  }
`);
const RestoreImportRowDocument = graphql(`
  mutation RestoreImportRow($input: ImportRowInput!) {
    restoreImportRow(input: $input) { ... on ImportRowChanged { row { rowNumber isDismissed } } ...UserErrorParts }
  }
`);

/** Rows that were held, each to be mended in the file or dismissed; or rows that came in with a warning. */
export function ImportRows({ batchId, isHeld }: { readonly batchId: string; readonly isHeld: boolean }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const refetchQueries = ['OrganiserImportRows', 'OrganiserImports'];
  const [dismiss] = useTypedMutation(DismissImportRowDocument, { refetchQueries });
  const [restore] = useTypedMutation(RestoreImportRowDocument, { refetchQueries });
  const [failure, setFailure] = useState<NotAnswered | Parameters<typeof UserErrorNote>[0]['error'] | null>(null);
  const query = useQuery(OrganiserImportRowsDocument, { variables: { eventSlug: slug, batchId, held: isHeld }, fetchPolicy: 'cache-and-network' });
  const putAside = async (rowNumber: number): Promise<void> => {
    const input = { eventSlug: slug, batchId, rowNumber };
    const answer = await dismiss({ input });
    switch (answer.__typename) {
      case 'ImportRowChanged':
        setFailure(null);
        toast({ message: intl.formatMessage({ id: 'organiser.import.dismissed' }, { row: rowNumber }), undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void restore({ input }) } });
        return;
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <QueryState query={query}>
      {({ importRows: { nodes } }) => (
        <>
          {failure && <UserErrorNote error={failure} />}
          {nodes.length > 0 && (
            <DataTable
              caption={<FormattedMessage id={isHeld ? 'organiser.import.heldRows' : 'organiser.import.warnedRows'} />}
              rows={nodes}
              rowKey={({ rowNumber }) => String(rowNumber)}
              columns={[
                { id: 'row', header: <FormattedMessage id="organiser.import.row" />, cell: ({ rowNumber }) => rowNumber, align: 'end' },
                { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: ({ organisationName }) => organisationName ?? '–', rowHeader: true },
                { id: 'column', header: <FormattedMessage id="organiser.import.column" />, cell: ({ findings }) => findings.map(({ column, problem }) => <div key={`${column}${problem}`}>{column}</div>) },
                { id: 'value', header: <FormattedMessage id="organiser.import.value" />, cell: ({ findings }) => findings.map(({ column, problem, value, earlierRowNumber }) => (
                  <div key={`${column}${problem}`} className={classes.value}>{value ?? '–'}{earlierRowNumber && <> (<FormattedMessage id="organiser.import.earlierRow" values={{ row: earlierRowNumber }} />)</>}</div>
                )) },
                { id: 'remedy', header: <FormattedMessage id="organiser.import.remedy" />, cell: ({ findings }) => findings.map(({ column, problem, remedy }) => <div key={`${column}${problem}`}><Remedy problem={problem} remedy={remedy} /></div>) },
                ...(isHeld ? [{ id: 'act', header: <FormattedMessage id="organiser.import.act" />, cell: ({ rowNumber, isDismissed }: { rowNumber: number; isDismissed: boolean }) => isDismissed
                  ? <Button size="xs" variant="default" onClick={() => void restore({ input: { eventSlug: slug, batchId, rowNumber } })}><FormattedMessage id="organiser.import.restore" /></Button>
                  : <Button size="xs" variant="default" onClick={() => void putAside(rowNumber)}><FormattedMessage id="organiser.import.dismiss" /></Button> }] : []),
              ]}
            />
          )}
        </>
      )}
    </QueryState>
  );
}
