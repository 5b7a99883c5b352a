import { useQuery } from '@apollo/client/react';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { DataTable, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useTypedMutation } from '../../app/index.ts';
import { ChangeOutcome, type SetupAnswer } from './ChangeOutcome.tsx';
import { OrganiserSetTablesDocument } from './setup-changes.ts';
import { OrganiserSetupDocument } from './setup-parts.ts';
import classes from './organiser.module.css';

interface Table {
  readonly id: string | null;
  readonly label: string;
  readonly hall: string;
}

/** Tables of the halls; those with planned meetings cannot be taken away. */
export function RoomsPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserSetupDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.rooms.title" />} meta={query.data && <FormattedMessage id="organiser.rooms.count" values={{ count: query.data.eventSetup.tables.length }} />} />
      <SheetBody>
        <QueryState query={query}>
          {({ eventSetup }) => <Tables key={eventSetup.version} version={eventSetup.version} tables={eventSetup.tables} onReload={() => void query.refetch().catch(() => undefined)} />}
        </QueryState>
      </SheetBody>
    </>
  );
}

function Tables({ version, tables, onReload }: { readonly version: number; readonly tables: readonly Table[]; readonly onReload: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [answer, setAnswer] = useState<SetupAnswer | null>(null);
  const [added, setAdded] = useState(1);
  const [hall, setHall] = useState('Hall A');
  const [run, isRunning] = useTypedMutation(OrganiserSetTablesDocument);
  const save = async (next: readonly Table[]): Promise<void> => {
    const outcome = await run({ input: { eventSlug: slug, version, tables: next.map(({ id, label, hall: room }) => ({ id, label, hall: room })) } });
    setAnswer(outcome);
    if (outcome.__typename === 'EventSetup') onReload();
  };
  const add = (): void => {
    const labels = new Set(tables.map(({ label }) => label));
    const fresh: Table[] = [];
    for (let number = 1; fresh.length < added; number++) if (!labels.has(`T${number}`)) fresh.push({ id: null, label: `T${number}`, hall });
    void save([...tables, ...fresh]);
  };
  return (
    <div className={classes.narrowPage}>
      {answer && <ChangeOutcome answer={answer} onReload={onReload} />}
      <Panel title={<FormattedMessage id="organiser.rooms.add" />}>
        <div className={classes.actions}>
          <NumberInput label={intl.formatMessage({ id: 'organiser.rooms.howMany' })} min={1} max={100} value={added} onChange={(value) => setAdded(Number(value) || 1)} />
          <TextInput label={intl.formatMessage({ id: 'organiser.rooms.hall' })} value={hall} onChange={(change) => setHall(change.currentTarget.value)} />
          <Button variant="filled" loading={isRunning} onClick={add}><FormattedMessage id="organiser.rooms.addThem" /></Button>
        </div>
      </Panel>
      <DataTable
        caption={<FormattedMessage id="organiser.rooms.title" />}
        captionHidden
        rows={tables}
        rowKey={({ id, label }) => id ?? label}
        columns={[
          { id: 'label', header: <FormattedMessage id="organiser.rooms.table" />, cell: ({ label }) => label, rowHeader: true },
          { id: 'hall', header: <FormattedMessage id="organiser.rooms.hall" />, cell: (table) => table.hall },
          { id: 'act', header: <FormattedMessage id="organiser.import.act" />, align: 'end', cell: (table) => (
            <Button size="xs" variant="default" disabled={isRunning} aria-label={intl.formatMessage({ id: 'organiser.rooms.removeNamed' }, { table: table.label })} onClick={() => void save(tables.filter(({ id }) => id !== table.id))}><FormattedMessage id="app.action.remove" /></Button>
          ) },
        ]}
      />
    </div>
  );
}
