import { useQuery } from '@apollo/client/react';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { DataTable, Link, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useHall, useTypedMutation, useTypedQuestion } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { ChangeEffectsParts, type ChangeEffects } from './change-parts.ts';
import { ChangeOutcome, type SetupAnswer } from './ChangeOutcome.tsx';
import { OrganiserSetTablesDocument } from './setup-changes.ts';
import { OrganiserSetupDocument } from './setup-parts.ts';
import { OrganiserPreviewTablesDocument } from './setup-previews.ts';
import { HallNamesSection } from './setup/HallNamesSection.tsx';
import { WalkSection } from './setup/WalkSection.tsx';
import { WhatWouldChange } from './setup/WhatWouldChange.tsx';
import classes from './organiser.module.css';

interface Table {
  readonly id: string | null;
  readonly label: string;
  readonly hall: string;
  readonly hallUk: string | null;
}

/** Tables without one, what that would do, and the key of the meetings that may lose their table by it. */
interface Tried {
  readonly tables: readonly Table[];
  readonly effects: ChangeEffects;
  readonly accepted: string | null;
}

/** Tables of the halls; of those that are taken away the planned meetings are shown first. */
export function RoomsPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserSetupDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.rooms.title" />} meta={query.data && <FormattedMessage id="organiser.rooms.count" values={{ count: query.data.eventSetup.tables.length }} />} />
      <SheetBody>
        <QueryState query={query}>
          {({ eventSetup }) => (
            <div className={classes.narrowPage}>
              <HallNamesSection setup={eventSetup} reload={async () => (await query.refetch().catch(() => undefined))?.data?.eventSetup ?? null} />
              <WalkSection setup={eventSetup} reload={async () => (await query.refetch().catch(() => undefined))?.data?.eventSetup ?? null} />
              <Tables key={eventSetup.version} version={eventSetup.version} tables={eventSetup.tables} onReload={() => void query.refetch().catch(() => undefined)} />
            </div>
          )}
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
  const [hall, setHall] = useState(tables.at(-1)?.hall ?? 'Hall A');
  const [hallUk, setHallUk] = useState('');
  const hallOf = useHall();
  /** A hall that is there has its Ukrainian name already. */
  const known = tables.find((table) => table.hall === hall.trim());
  const [tried, setTried] = useState<Tried | null>(null);
  const [refused, setRefused] = useState<readonly Table[]>([]);
  const [isLosing, setLosing] = useState(false);
  const [run, isRunning] = useTypedMutation(OrganiserSetTablesDocument);
  const ask = useTypedQuestion(OrganiserPreviewTablesDocument);
  const inputOf = (next: readonly Table[], accepted: string | null) => ({ input: { eventSlug: slug, version, accepted, tables: next.map(({ id, label, hall: room, hallUk: roomUk }) => ({ id, label, hall: room, hallUk: roomUk })) } });
  const save = async (next: readonly Table[], accepted: string | null = null): Promise<void> => {
    setTried(null);
    const outcome = await run(inputOf(next, accepted));
    setLosing(accepted !== null);
    setRefused(next);
    setAnswer(outcome);
    if (outcome.__typename === 'EventSetup') onReload();
  };
  /** Shows first what taking a table away would do. */
  const take = async (next: readonly Table[], accepted: string | null = null): Promise<void> => {
    setAnswer(null);
    setTried(null);
    setRefused(next);
    const found = await ask(inputOf(next, accepted));
    if (found.__typename !== 'EventChangePreview') return setAnswer(found);
    const { effects } = readFragment(ChangeEffectsParts, found);
    if (effects.length > 0) return setTried({ tables: next, effects, accepted });
    return save(next, accepted);
  };
  const add = (): void => {
    const labels = new Set(tables.map(({ label }) => label));
    const fresh: Table[] = [];
    for (let number = 1; fresh.length < added; number++) if (!labels.has(`T${number}`)) fresh.push({ id: null, label: `T${number}`, hall, hallUk: known ? known.hallUk : hallUk.trim() || null });
    void save([...tables, ...fresh]);
  };
  return (
    <>
      {answer && <ChangeOutcome answer={answer} isLosing={isLosing} isSaving={isRunning} onReload={onReload} onGoOn={(key) => void take(refused, key)} />}
      {tried && <WhatWouldChange effects={tried.effects} isSaving={isRunning} onSave={() => void save(tried.tables, tried.accepted)} onBack={() => setTried(null)} />}
      <Panel title={<FormattedMessage id="organiser.rooms.add" />} aside={<Link href={`/e/${slug}/organise/simulator`}><FormattedMessage id="organiser.rooms.simulate" /></Link>}>
        <div className={classes.actions}>
          <NumberInput label={intl.formatMessage({ id: 'organiser.rooms.howMany' })} min={1} max={100} value={added} onChange={(value) => setAdded(Number(value) || 1)} />
          <TextInput label={intl.formatMessage({ id: 'organiser.rooms.hall' })} value={hall} onChange={(change) => setHall(change.currentTarget.value)} />
          <TextInput label={intl.formatMessage({ id: 'organiser.rooms.hallUk' })} lang="uk" maxLength={40} value={known ? (known.hallUk ?? '') : hallUk} disabled={known !== undefined} onChange={(change) => setHallUk(change.currentTarget.value)} />
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
          { id: 'hall', header: <FormattedMessage id="organiser.rooms.hall" />, cell: ({ hall: room, hallUk: roomUk }) => hallOf({ hall: room, hallUk: roomUk ?? room }) },
          { id: 'act', header: <FormattedMessage id="organiser.import.act" />, align: 'end', cell: (table) => (
            <Button size="xs" variant="default" disabled={isRunning} aria-label={intl.formatMessage({ id: 'organiser.rooms.removeNamed' }, { table: table.label })} onClick={() => void take(tables.filter(({ id }) => id !== table.id))}><FormattedMessage id="app.action.remove" /></Button>
          ) },
        ]}
      />
    </>
  );
}
