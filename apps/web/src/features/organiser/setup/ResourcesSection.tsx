import { Button } from '@mantine/core';
import { Glyph, Link } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation } from '../../../app/index.ts';
import { OrganiserSetPoolsDocument } from '../setup-changes.ts';
import { faultyField } from './faulty-field.ts';
import { useTypeName } from './participant-types.ts';
import { PoolFields } from './PoolFields.tsx';
import { newPool, poolsOf, sentPools, unreadableAbsence, type PoolValue } from './pool-value.ts';
import { SetupSection } from './SetupSection.tsx';
import { unreadable, useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

const MAX_POOLS = 40;

/** A list that is saved as one; plain JSON. */
type PoolsValue = { readonly pools: readonly PoolValue[] };

/** Interpreters and escorts: how many of whom, and when some are away. */
export function ResourcesSection(props: SectionProps) {
  const { slug, days } = props.setup;
  const intl = useIntl();
  const [run] = useTypedMutation(OrganiserSetPoolsDocument);
  const section = useSection<PoolsValue>({
    ...props,
    name: 'resourcePools',
    read: (setup) => ({ pools: poolsOf(setup) }),
    send: async ({ pools }, version) => {
      const odd = unreadableAbsence(pools);
      return odd ? unreadable(odd) : run({ input: { eventSlug: slug, version, pools: sentPools(pools) } });
    },
    inMemory: true,
  });
  const { set } = section;
  const { pools: value } = section.value;
  const faulty = faultyField(section.answer);
  const setPool = (at: number, pool: PoolValue | null) => set(({ pools }) => ({ pools: pools.flatMap((other, index) => (index === at ? (pool ?? []) : other)) }));
  const add = (kind: 'interpreter' | 'escort', nameId: string) => set(({ pools }) => ({ pools: [...pools, newPool(kind, kind === 'escort' ? intl.formatMessage({ id: nameId }) : '')] }));
  return (
    <SetupSection id="interpreters" title={<FormattedMessage id="organiser.setup.pools.title" />} hint={<FormattedMessage id="organiser.setup.pools.hint" />} section={section} fieldLabels={usePoolLabels(value)} facts={usePoolFacts()}>
      {value.length === 0 && <p className={classes.readBack}><FormattedMessage id="organiser.setup.pools.none" /></p>}
      {value.map((pool, at) => (
        <PoolFields key={pool.id ?? `new ${at}`} pool={pool} days={days.map(({ date }) => date)} path={`pools.${at}`} faulty={faulty} onChange={(next) => setPool(at, next)} onRemove={() => setPool(at, null)} />
      ))}
      <div className={classes.actions}>
        <Button leftSection={<Glyph icon={IconPlus} />} disabled={value.length >= MAX_POOLS} onClick={() => add('interpreter', '')}><FormattedMessage id="organiser.setup.pools.addInterpreters" /></Button>
        <Button leftSection={<Glyph icon={IconPlus} />} disabled={value.length >= MAX_POOLS} onClick={() => add('escort', 'organiser.setup.pools.escorts')}><FormattedMessage id="organiser.setup.pools.addEscorts" /></Button>
        <Link href={`/e/${slug}/organise/interpreters`}><FormattedMessage id="organiser.setup.pools.plan" /></Link>
      </div>
    </SetupSection>
  );
}

const FIELD_IDS = { name: 'organiser.setup.pools.name', size: 'organiser.setup.pools.size', languages: 'organiser.setup.pools.languages', participantTypes: 'organiser.setup.pools.types' } as const;
const ABSENCE_IDS = { date: 'organiser.setup.pools.day', startsAt: 'organiser.setup.days.from', endsAt: 'organiser.setup.days.to', away: 'organiser.setup.pools.away' } as const;

function usePoolLabels(pools: readonly PoolValue[]): Record<string, string> {
  const intl = useIntl();
  const labels: Record<string, string> = {};
  for (const [at, { name, absences }] of pools.entries()) {
    const words = (id: string): string => [name, intl.formatMessage({ id })].filter(Boolean).join(', ');
    for (const [field, id] of Object.entries(FIELD_IDS)) labels[`pools.${at}.${field}`] = words(id);
    for (const index of absences.keys()) for (const [field, id] of Object.entries(ABSENCE_IDS)) labels[`pools.${at}.absences.${index}.${field}`] = words(id);
  }
  return labels;
}

function usePoolFacts(): (value: PoolsValue) => Record<string, string> {
  const intl = useIntl();
  const typeName = useTypeName();
  return ({ pools }) =>
    Object.fromEntries(
      pools.map(({ name, languages, participantTypes, size, absences }) => [
        name,
        intl.formatList([intl.formatMessage({ id: 'organiser.setup.pools.people' }, { count: size }), ...languages, ...participantTypes.map(typeName), ...absences.map(({ date, startsAt, endsAt, away }) => `${date}, ${startsAt}–${endsAt}: −${away}`)], { type: 'unit' }),
      ]),
    );
}
