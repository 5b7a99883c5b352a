import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetTablesDocument } from '../setup-changes.ts';
import { OrganiserPreviewTablesDocument } from '../setup-previews.ts';
import { type Setup } from '../setup-parts.ts';
import { faultyField } from './faulty-field.ts';
import { SetupSection } from './SetupSection.tsx';
import { useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

type Tables = Setup['tables'];

/** Texts by table and field: a hall is known by its first table, so that it stays the same one under another name. */
type Names = Readonly<Record<string, string>>;

const inEnglish = (hallId: string): string => `${hallId} hall`;
const inUkrainian = (hallId: string): string => `${hallId} hallUk`;

/** What the halls are called in both languages. */
export function HallNamesSection(props: SectionProps) {
  const intl = useIntl();
  const [run] = useTypedMutation(OrganiserSetTablesDocument);
  const ask = useTypedQuestion(OrganiserPreviewTablesDocument);
  const { setup } = props;
  // Tables that somebody added or took away while names were typed are sent as they are by then.
  const latest = useRef(setup.tables);
  latest.current = setup.tables;
  const reload = async (): Promise<Setup | null> => {
    const found = await props.reload();
    if (found) latest.current = found.tables;
    return found;
  };
  const inputOf = (names: Names, version: number) => ({ input: { eventSlug: setup.slug, version, tables: renamed(latest.current, names) } });
  const section = useSection<Names>({
    setup,
    reload,
    name: 'hallNames',
    inMemory: true,
    read: ({ tables }) => Object.fromEntries(hallsOf(tables).flatMap(({ id, hall, hallUk }) => [[inEnglish(id), hall], [inUkrainian(id), hallUk ?? '']])),
    send: (names, version) => run(inputOf(names, version)),
    preview: (names, version) => ask(inputOf(names, version)),
  });
  const { value, set } = section;
  const halls = hallsOf(setup.tables);
  const faulty = faultyField(section.answer);
  const isFaulty = (hallId: string, field: string): boolean => setup.tables.some(({ id }, at) => faulty === `tables.${at}.${field}` && firstOf(setup.tables).get(id) === hallId);
  const labelOf = (hall: string) => ({ hall: intl.formatMessage({ id: 'organiser.rooms.names.name' }, { hall }), hallUk: intl.formatMessage({ id: 'organiser.rooms.names.nameUk' }, { hall }) });
  const first = firstOf(setup.tables);
  return (
    <SetupSection
      id="hall-names"
      title={<FormattedMessage id="organiser.rooms.names.title" />}
      hint={<FormattedMessage id="organiser.rooms.names.hint" />}
      section={section}
      fieldLabels={Object.fromEntries(setup.tables.flatMap(({ id, hall }, at) => Object.entries(labelOf(halls.find((of) => of.id === first.get(id))?.hall ?? hall)).map(([field, label]) => [`tables.${at}.${field}`, label])))}
      facts={(of) => Object.fromEntries(halls.flatMap(({ id, hall }) => [[labelOf(hall).hall, of[inEnglish(id)] ?? ''], [labelOf(hall).hallUk, of[inUkrainian(id)] ?? '']]))}
    >
      {halls.map(({ id, hall }) => (
        <div key={id} className={classes.two}>
          <TextInput label={labelOf(hall).hall} maxLength={40} value={value[inEnglish(id)] ?? ''} error={isFaulty(id, 'hall')} onChange={(event) => { const text = event.currentTarget.value; set((old) => ({ ...old, [inEnglish(id)]: text })); }} />
          <TextInput label={labelOf(hall).hallUk} lang="uk" maxLength={40} value={value[inUkrainian(id)] ?? ''} error={isFaulty(id, 'hallUk')} onChange={(event) => { const text = event.currentTarget.value; set((old) => ({ ...old, [inUkrainian(id)]: text })); }} />
        </div>
      ))}
    </SetupSection>
  );
}

/** Each hall by its first table. */
function hallsOf(tables: Tables): readonly Tables[number][] {
  const first = firstOf(tables);
  return tables.filter(({ id }) => first.get(id) === id);
}

/** The first table of the hall that a table stands in, by the id of the table. */
function firstOf(tables: Tables): ReadonlyMap<string, string> {
  const byHall = Map.groupBy(tables, ({ hall }) => hall);
  return new Map(tables.map(({ id, hall }) => [id, byHall.get(hall)![0]!.id]));
}

function renamed(tables: Tables, names: Names) {
  const first = firstOf(tables);
  return tables.map(({ id, label, hall, hallUk }) => {
    const hallId = first.get(id)!;
    return { id, label, hall: names[inEnglish(hallId)] ?? hall, hallUk: (names[inUkrainian(hallId)] ?? hallUk ?? '').trim() || null };
  });
}
