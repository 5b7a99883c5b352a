import { useQuery } from '@apollo/client/react';
import { assertNever } from '@spilno/kernel';
import { Button } from '@mantine/core';
import { DataTable, FilterPills, Link, useToast } from '@spilno/ui';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, type NotAnswered, oneOf, QueryState, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type OrganiserImportRowsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { COLUMN_IDS } from './column-names.ts';
import { ColumnName } from './ColumnName.tsx';
import { FoundValue } from './FoundValue.tsx';
import { Remedy } from './Remedy.tsx';
import classes from './organiser.module.css';

const OrganiserImportRowsDocument = graphql(`
  query OrganiserImportRows($eventSlug: String!, $batchId: ID!, $held: Boolean!, $after: String, $column: String) {
    importRows(eventSlug: $eventSlug, batchId: $batchId, held: $held, first: 50, after: $after, column: $column) {
      pageInfo { hasNextPage endCursor }
      columns { column rows }
      nodes { rowNumber organisationName isDismissed isMendable findings { column problem value earlierRowNumber remedy } }
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

type Rows = OrganiserImportRowsQuery['importRows'];
type Row = Rows['nodes'][number];

/**
 * Rows that were held, each to be mended in the file or dismissed; or rows that came in with a warning. They stand in pages, so that
 * the way back from mending ends at the row, and the table can be read aloud, searched and printed; of thousands, the columns with
 * findings make an overview and lead to their rows.
 */
export function ImportRows({ batchId, isHeld, total }: { readonly batchId: string; readonly isHeld: boolean; readonly total: number }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const refetchQueries = ['OrganiserImportRows', 'OrganiserImports'];
  const [dismiss] = useTypedMutation(DismissImportRowDocument, { refetchQueries });
  const [restore] = useTypedMutation(RestoreImportRowDocument, { refetchQueries });
  const [failure, setFailure] = useState<NotAnswered | Parameters<typeof UserErrorNote>[0]['error'] | null>(null);
  const [search, setSearch] = useSearchParams();
  const name = isHeld ? 'held' : 'warned';
  const after = search.get(name);
  const rules = { [`${name}Column`]: oneOf(isHeld ? 'organiser.import.heldBy' : 'organiser.import.warnedBy', Object.keys(COLUMN_IDS)) };
  const column = knownParams(search, rules).get(`${name}Column`);
  const query = useQuery(OrganiserImportRowsDocument, { variables: { eventSlug: slug, batchId, held: isHeld, after, column }, fetchPolicy: 'cache-and-network' });
  const page = (cursor: string | null) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (cursor) next.set(name, cursor);
      else next.delete(name);
      return next;
    });
  const addressOf = (chosen: string | null): string => {
    const next = new URLSearchParams(search);
    next.delete(name);
    if (chosen === null) next.delete(`${name}Column`);
    else next.set(`${name}Column`, chosen);
    return `?${next}`;
  };
  const pillsOf = (columns: Rows['columns']) => [
    { id: '', label: <FormattedMessage id="organiser.import.allColumns" />, count: intl.formatNumber(total), active: column === null, href: addressOf(null) },
    ...columns.map((one) => ({ id: one.column, label: <ColumnName column={one.column} />, count: intl.formatNumber(one.rows), active: one.column === column, href: addressOf(one.column) })),
  ];
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
  const actionOf = ({ rowNumber, isDismissed, isMendable }: Pick<Row, 'rowNumber' | 'isDismissed' | 'isMendable'>) =>
    isDismissed ? (
      <Button size="xs" variant="default" onClick={() => void restore({ input: { eventSlug: slug, batchId, rowNumber } })}><FormattedMessage id="organiser.import.restore" /></Button>
    ) : (
      <span className={classes.rowActions}>
        {isMendable && <Link href={`/e/${slug}/organise/import/${batchId}/rows/${rowNumber}`}><FormattedMessage id="organiser.import.mend" /><span className="sp-hidden"> <FormattedMessage id="organiser.import.rowNumber" values={{ row: rowNumber }} /></span></Link>}
        <Button size="xs" variant="default" onClick={() => void putAside(rowNumber)}><FormattedMessage id="organiser.import.dismiss" /></Button>
      </span>
    );
  return (
    <QueryState query={query}>
      {({ importRows: { nodes, pageInfo, columns } }) => (
        <>
          {failure && <UserErrorNote error={failure} />}
          <DroppedNote rules={rules} />
          {(columns.length > 1 || column !== null) && total > 0 && <FilterPills label={intl.formatMessage({ id: isHeld ? 'organiser.import.heldBy' : 'organiser.import.warnedBy' })} pills={pillsOf(columns)} />}
          {nodes.length > 0 && (
            <DataTable
              caption={<FormattedMessage id={isHeld ? 'organiser.import.heldRows' : 'organiser.import.warnedRows'} />}
              rows={nodes}
              position={after || pageInfo.hasNextPage ? <FormattedMessage id="organiser.import.position" values={{ first: nodes[0]!.rowNumber, last: nodes.at(-1)!.rowNumber, total: column === null ? total : (columns.find((one) => one.column === column)?.rows ?? 0) }} /> : undefined}
              footer={after || pageInfo.hasNextPage ? (
                <div className={classes.actions}>
                  {after && <Button variant="default" onClick={() => page(null)}><FormattedMessage id="organiser.registrations.start" /></Button>}
                  {pageInfo.hasNextPage && <Button variant="default" onClick={() => page(pageInfo.endCursor ?? null)}><FormattedMessage id="organiser.registrations.next" /></Button>}
                </div>
              ) : undefined}
              rowKey={({ rowNumber }) => String(rowNumber)}
              phoneRow={(row) => <PhoneRow row={row} action={isHeld && actionOf(row)} />}
              columns={[
                { id: 'row', header: <FormattedMessage id="organiser.import.row" />, cell: ({ rowNumber }) => rowNumber, align: 'end' },
                { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: ({ organisationName }) => organisationName ?? '–', rowHeader: true },
                { id: 'column', header: <FormattedMessage id="organiser.import.column" />, cell: ({ findings }) => findings.map(({ column, problem }) => <div key={`${column}${problem}`}><ColumnName column={column} /></div>) },
                { id: 'value', header: <FormattedMessage id="organiser.import.value" />, cell: ({ findings }) => findings.map(({ column, problem, value, earlierRowNumber }) => (
                  <div key={`${column}${problem}`} className={classes.value}><FoundValue problem={problem} value={value} />{earlierRowNumber && <> (<FormattedMessage id="organiser.import.earlierRow" values={{ row: earlierRowNumber }} />)</>}</div>
                )) },
                { id: 'remedy', header: <FormattedMessage id="organiser.import.remedy" />, cell: ({ findings }) => findings.map(({ column, problem, remedy }) => <div key={`${column}${problem}`}><Remedy problem={problem} remedy={remedy} /></div>) },
                ...(isHeld ? [{ id: 'act', header: <FormattedMessage id="organiser.import.act" />, align: 'end' as const, cell: actionOf }] : []),
              ]}
            />
          )}
        </>
      )}
    </QueryState>
  );
}

/** One row of the file on a phone, its findings below each other. */
function PhoneRow({ row, action }: { readonly row: Row; readonly action: ReactNode }) {
  return (
    <div className={classes.phoneRow}>
      <b><FormattedMessage id="organiser.import.rowNumber" values={{ row: row.rowNumber }} />{row.organisationName && ` · ${row.organisationName}`}</b>
      <span>{action}</span>
      {row.findings.map(({ column, problem, value, remedy }) => (
        <div key={`${column}${problem}`} className={classes.whole}>
          <div className={classes.value}><ColumnName column={column} />{value && <>: <FoundValue problem={problem} value={value} /></>}</div>
          <div><Remedy problem={problem} remedy={remedy} /></div>
        </div>
      ))}
    </div>
  );
}
